import tensorflow as tf

features = tf.constant([[1, 2, 3, 4, 5], [0, 1, 0, 1, 0]])
weights = tf.constant([[2, 1, 3, 1, 2]])  # (out_features, in_features)
bias = tf.constant([10])

product = tf.matmul(features, weights, transpose_b=True) + bias
print("matrix product:", product.numpy().tolist())
#> matrix product: [[37], [12]]

by_hand = tf.reduce_sum(features * weights, axis=1) + bias
print("sum of products:", by_hand.numpy().tolist())
#> sum of products: [37, 12]
