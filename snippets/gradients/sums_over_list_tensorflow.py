import tensorflow as tf

a, b = tf.constant(2.0), tf.constant(3.0)
with tf.GradientTape() as tape:
    tape.watch([a, b])
    ys = [a * b, a + b]
da, db = tape.gradient(ys, [a, b])
print("GradientTape.gradient:", da.numpy(), db.numpy())
#> GradientTape.gradient: 4.0 3.0


@tf.function
def f(a, b):
    return tf.gradients([a * b, a + b], [a, b])


da, db = f(a, b)
print("tf.gradients:", da.numpy(), db.numpy())
#> tf.gradients: 4.0 3.0
