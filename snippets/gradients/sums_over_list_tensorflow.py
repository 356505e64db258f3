import tensorflow as tf

a, b = tf.constant(2.0), tf.constant(3.0)
with tf.GradientTape(persistent=True) as tape:
    tape.watch([a, b])
    ys = [a * b, a + b]
    named = {"product": ys[0], "sum": ys[1]}
da, db = tape.gradient(ys, [a, b])
print("list, tape.gradient:", da.numpy(), db.numpy())
#> list, tape.gradient: 4.0 3.0
da, db = tape.gradient(named, [a, b])
print("dict, tape.gradient:", da.numpy(), db.numpy())
#> dict, tape.gradient: 4.0 3.0


@tf.function
def f(a, b):
    return tf.gradients([a * b, a + b], [a, b])


da, db = f(a, b)
print("list, tf.gradients:", da.numpy(), db.numpy())
#> list, tf.gradients: 4.0 3.0
