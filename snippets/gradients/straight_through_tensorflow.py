import tensorflow as tf

x = tf.Variable(1.75)
with tf.GradientTape(persistent=True) as tape:
    rounded = tf.round(x)
    # $y = x + s(q(x) - x)$
    y = x + tf.stop_gradient(tf.round(x) - x)
print("gradient of round(x):", tape.gradient(rounded, x))
print("value:", y.numpy())
print("straight-through gradient:", tape.gradient(y, x).numpy())
