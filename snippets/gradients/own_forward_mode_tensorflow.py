import tensorflow as tf


@tf.custom_gradient
def relu(x):
    return tf.nn.relu(x), lambda dy: tf.where(x >= 0, dy, 0)


x = tf.constant(0.0)
with tf.GradientTape() as tape:
    tape.watch(x)
    y = relu(x)
print("reverse mode:", tape.gradient(y, x).numpy())
#> reverse mode: 1.0
with tf.autodiff.ForwardAccumulator(x, tf.constant(1.0)) as moved:
    y = relu(x)
print("forward mode:", moved.jvp(y).numpy())
#> forward mode: 0.0
