import tensorflow as tf

features = tf.constant([[1, 2, 3, 4, 5]])
weights = tf.constant([[2, 1, 3, 1, 2]])

grid = tf.transpose(features) * weights
print("(5, 1) * (1, 5):", tuple(grid.shape))
#> (5, 1) * (1, 5): (5, 5)
print("sum:", tf.reduce_sum(grid).numpy().item())
#> sum: 135

product = features @ tf.transpose(weights)
print("(1, 5) @ (5, 1):", tuple(product.shape))
#> (1, 5) @ (5, 1): (1, 1)
print("value:", product.numpy().item())
#> value: 27
