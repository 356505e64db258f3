import tensorflow as tf


def gradient(x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = tf.where(x > 0, tf.sqrt(x), 0.0)
    return tape.gradient(y, x)


x = tf.constant(0.0)
print("eager:", gradient(x).numpy())
#> eager: 0.0
print("graph:", tf.function(gradient)(x).numpy())
#> graph: 0.0
compiled = tf.function(gradient, jit_compile=True)
print("jit_compile=True:", compiled(x).numpy())
#> jit_compile=True: nan
