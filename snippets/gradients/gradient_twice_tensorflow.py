import tensorflow as tf

x = tf.Variable(2.0)
with tf.GradientTape(persistent=True) as tape:
    y = x**2

print("first call:", tape.gradient(y, x).numpy())
#> first call: 4.0
print("second call:", tape.gradient(y, x).numpy())
#> second call: 4.0
