import tensorflow as tf

W = tf.constant([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
b = tf.constant([10.0, 20.0])
x = tf.constant([[1.0, 2.0, 3.0]])

y = tf.matmul(x, W, transpose_b=True) + b

print("weight:", tuple(W.shape))  # (out_features, in_features)
#> weight: (2, 3)
print("output:", y.numpy().tolist())
#> output: [[24.0, 52.0]]
