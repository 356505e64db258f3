import tensorflow as tf

x, w = tf.Variable(2.0), tf.Variable(3.0)
with tf.GradientTape(persistent=True) as tape:
    a = x * x
    b = tf.round(a)
    loss = w * b

print("x:", tape.gradient(loss, x))
#> x: None
print("a:", tape.gradient(loss, a))
#> a: None
print("b:", tape.gradient(loss, b).numpy())
#> b: 3.0
