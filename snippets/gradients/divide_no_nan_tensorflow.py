import tensorflow as tf

x = tf.Variable(0.0)
with tf.GradientTape(persistent=True) as tape:
    guarded = tf.where(x > 0, 1 / x, 0.0)
    ready = tf.math.divide_no_nan(1.0, x)
print("where:", tape.gradient(guarded, x).numpy())
#> where: nan
print("divide_no_nan:", tape.gradient(ready, x).numpy())
#> divide_no_nan: 0.0
