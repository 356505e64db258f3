import tensorflow as tf

a, b = tf.Variable(2.0), tf.Variable(3.0)
with tf.GradientTape(persistent=True) as tape:
    h = a * b
    y = h * h
first, second = tape.gradient(y, a), tape.gradient(y, a)
print("first:", first.numpy())
#> first: 36.0
print("second:", second.numpy())
#> second: 36.0
print("by h:", tape.gradient(y, h).numpy())
#> by h: 12.0
