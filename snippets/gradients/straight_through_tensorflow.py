import tensorflow as tf

x = tf.Variable(1.75)
with tf.GradientTape(persistent=True) as tape:
    rounded = tf.round(x)
    # $y = x + s(q(x) - x)$
    y = x + tf.stop_gradient(tf.round(x) - x)
print("gradient of round(x):", tape.gradient(rounded, x))
#> gradient of round(x): None
print("value:", y.numpy())
#> value: 2.0
print("straight-through gradient:", tape.gradient(y, x).numpy())
#> straight-through gradient: 1.0
