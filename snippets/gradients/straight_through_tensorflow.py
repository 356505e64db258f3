import tensorflow as tf

w, x = tf.constant(3.0), tf.Variable(2.25)
with tf.GradientTape(persistent=True) as tape:
    rounded = w * tf.round(x)
    passed = x + tf.stop_gradient(tf.round(x) - x)
    y = w * passed

print("rounded:", tape.gradient(rounded, x))
#> rounded: None
print("value:", passed.numpy())
#> value: 2.0
print("straight through:", tape.gradient(y, x).numpy())
#> straight through: 3.0
