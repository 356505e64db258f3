import tensorflow as tf

x = tf.constant([1, 0, 1, 0])

ascending = tf.argsort(x, stable=True).numpy()
print("ascending:", ascending.tolist())
#> ascending: [1, 3, 0, 2]
descending = tf.argsort(x, direction="DESCENDING", stable=True)
print("descending:", descending.numpy().tolist())
#> descending: [0, 2, 1, 3]
print("ascending, then reversed:", ascending[::-1].tolist())
#> ascending, then reversed: [2, 0, 3, 1]
