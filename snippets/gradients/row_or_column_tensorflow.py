import tensorflow as tf

x = tf.constant([[1.0, 2, 3]])
w = tf.constant([[1.0, 2], [3, 4], [5, 6]])
seed, tangent = tf.constant([1.0, 0]), tf.constant([[1.0, 0, 0]])
with tf.GradientTape(persistent=True) as tape:
    tape.watch(x)
    with tf.autodiff.ForwardAccumulator(x, tangent) as forward:
        y = (x @ w)[0]

jacobian = tape.jacobian(y, x)[:, 0]
row = tape.gradient(y, x, output_gradients=seed)[0]
column = forward.jvp(y)
print("jacobian:", jacobian.numpy().tolist())
#> jacobian: [[1.0, 3.0, 5.0], [2.0, 4.0, 6.0]]
print("a row, reverse mode:", row.numpy().tolist())
#> a row, reverse mode: [1.0, 3.0, 5.0]
print("a column, forward mode:", column.numpy().tolist())
#> a column, forward mode: [1.0, 2.0]
