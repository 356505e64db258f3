import tensorflow as tf

x = tf.ones((2, 3))
w = tf.Variable(tf.ones((3, 1)))


@tf.custom_gradient
def inside(x):
    return x @ w, lambda dy: dy @ tf.transpose(w)


@tf.custom_gradient
def passed(x, w):
    def vjp(dy):
        return dy @ tf.transpose(w), tf.transpose(x) @ dy

    return x @ w, vjp


for f, inputs in (inside, [x]), (passed, [x, w]):
    with tf.GradientTape() as tape:
        try:
            y = f(*inputs)
            dw = tape.gradient(y, w).numpy().tolist()
        except TypeError as error:
            message = str(error).partition(", since")[0]
            dw = f"{type(error).__name__}: {message}"
    print(f"{f.__name__}:", dw)
    #> inside: TypeError: @tf.custom_gradient grad_fn must accept keyword argument 'variables'
    #> passed: [[2.0], [2.0], [2.0]]
