import tensorflow as tf

weight = tf.Variable(tf.ones((3, 2)))
with tf.GradientTape() as tape:
    loss = tf.reduce_sum(tf.gather(weight, [0, 0]) ** 2)

gradient = tape.gradient(loss, weight)
print("type:", type(gradient).__name__)
#> type: IndexedSlices
print("rows:", gradient.indices.numpy().tolist())
#> rows: [0, 0]
print("values:", gradient.values.numpy().tolist())
#> values: [[2.0, 2.0], [2.0, 2.0]]
dense = tf.convert_to_tensor(gradient)
print("dense:", dense.numpy().tolist())
#> dense: [[4.0, 4.0], [0.0, 0.0], [0.0, 0.0]]
norm = tf.linalg.global_norm([dense]).numpy().item()
print("norm:", round(norm, 3))
#> norm: 5.657
norm = tf.linalg.global_norm([gradient]).numpy().item()
print("norm of the slices:", round(norm, 3))
#> norm of the slices: 4.0
