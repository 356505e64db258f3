import keras
import tensorflow as tf

assert keras.backend.backend() == "tensorflow"


@tf.custom_gradient
def matmul(x, w):
    def vjp(dy):
        return dy @ tf.transpose(w), tf.transpose(x) @ dy

    return x @ w, vjp


x = tf.ones((2, 3))
kernel = keras.Variable(tf.ones((3, 1)))
for label, w in ("kernel", kernel), ("kernel.value", kernel.value):
    with tf.GradientTape() as tape:
        try:
            y = matmul(x, w)
            dw = tape.gradient(y, kernel.value).numpy().tolist()
        except TypeError as error:
            message = str(error).partition(", since")[0]
            dw = f"{type(error).__name__}: {message}"
    print(f"{label}:", dw)
    #> kernel: TypeError: @tf.custom_gradient grad_fn must accept keyword argument 'variables'
    #> kernel.value: [[2.0], [2.0], [2.0]]
