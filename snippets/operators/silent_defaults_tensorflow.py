import numpy as np
import tensorflow as tf

x = tf.constant([1.0, 2.0, 3.0])
integers = tf.constant([1, 2])
table = tf.constant([[1, 2], [3, 4]])
one, zero = tf.ones((1, 1)), tf.zeros((1, 1))
logits, label = tf.constant([[2.0, 0.0]]), tf.constant([0])
cross_entropy = tf.nn.sparse_softmax_cross_entropy_with_logits

value = tf.nn.leaky_relu(-1.0)
print("leaky_relu(-1):", f"{value:.2f}")
#> leaky_relu(-1): -0.20
print("gelu(-3):", f"{tf.nn.gelu(-3.0):.4f}")
#> gelu(-3): -0.0040
print("sigmoid(-88):", f"{tf.sigmoid(-88.0):.1g}")
#> sigmoid(-88): 0
print("std([1, 2, 3]):", f"{tf.math.reduce_std(x):.4f}")
#> std([1, 2, 3]): 0.8165
print("median([1, 2, 3, 4]):", getattr(tf.math, "median", None))
#> median([1, 2, 3, 4]): None
print("mean([1, 2]):", tf.reduce_mean(integers).numpy())
#> mean([1, 2]): 1
index = tf.argmax(table)
print("argmax([[1, 2], [3, 4]]):", index.numpy().tolist())
#> argmax([[1, 2], [3, 4]]): [1, 1]
print("array([1, 2]).dtype:", integers.dtype.name)
#> array([1, 2]).dtype: int32
value = tf.constant(np.array([1.0]))
print("array(float64).dtype:", value.dtype.name)
#> array(float64).dtype: float64
loss = cross_entropy(labels=label, logits=logits)
print("cross_entropy([2, 0], 0):", f"{loss[0]:.4f}")
#> cross_entropy([2, 0], 0): 0.1269
loss = tf.losses.binary_crossentropy(zero, one)
print("binary_cross_entropy(1, 0):", f"{loss[0]:.4f}")
#> binary_cross_entropy(1, 0): 15.9424
loss = tf.losses.mse(tf.zeros((2, 2)), 2 * tf.ones((2, 2)))
print("mse([[2, 2], [2, 2]], 0):", loss.numpy().tolist())
#> mse([[2, 2], [2, 2]], 0): [4.0, 4.0]
