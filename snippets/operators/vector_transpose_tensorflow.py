import tensorflow as tf

features = tf.constant([1, 2, 3, 4, 5])
weights = tf.constant([2, 1, 3, 1, 2])

transposed = tf.transpose(features)
print("transposed:", tuple(transposed.shape))
#> transposed: (5,)
product = transposed * weights
print("product:", tuple(product.shape))
#> product: (5,)
print("sum:", tf.reduce_sum(product).numpy().item())
#> sum: 27
