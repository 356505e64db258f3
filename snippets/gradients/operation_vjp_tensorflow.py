import tensorflow as tf


@tf.custom_gradient
def matmul(x, w):
    def vjp(dy):
        received.append(dy.numpy().tolist())
        return dy @ tf.transpose(w), tf.transpose(x) @ dy

    return x @ w, vjp


received = []
x = tf.constant([[1.0, 2, 3], [4, 5, 6]])
w = tf.constant([[1.0, 2], [3, 4], [5, 6]])
with tf.GradientTape() as tape:
    tape.watch([x, w])
    y = matmul(x, w)
dx, dw = tape.gradient(y, [x, w])
print("it receives:", *received)
#> it receives: [[1.0, 1.0], [1.0, 1.0]]
print("it returns for x:", dx.numpy().tolist())
#> it returns for x: [[3.0, 7.0, 11.0], [3.0, 7.0, 11.0]]
print("it returns for w:", dw.numpy().tolist())
#> it returns for w: [[5.0, 5.0], [7.0, 7.0], [9.0, 9.0]]
