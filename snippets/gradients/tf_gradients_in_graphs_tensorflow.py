import tensorflow as tf

x = tf.constant([1.0, 2.0, 3.0])
try:
    print("eager:", tf.gradients(x * x, x))
except RuntimeError as error:
    print("eager:", f"{type(error).__name__}: {error}")
    #> eager: RuntimeError: tf.gradients is not supported when eager execution is enabled. Use tf.GradientTape instead.


@tf.function
def f(x):
    return tf.gradients(x * x, x)[0]


print("tf.function:", f(x).numpy().tolist())
#> tf.function: [2.0, 4.0, 6.0]

with tf.Graph().as_default(), tf.compat.v1.Session() as session:
    x = tf.constant([1.0, 2.0, 3.0])
    (gradient,) = tf.gradients(x * x, x)
    print("tf.Graph:", session.run(gradient).tolist())
    #> tf.Graph: [2.0, 4.0, 6.0]
