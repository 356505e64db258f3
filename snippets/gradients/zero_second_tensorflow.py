import tensorflow as tf

x = tf.Variable(1.0)
with tf.GradientTape(persistent=True) as outer:
    with tf.GradientTape() as inner:
        y = 5 * x  # $5x$
    first = inner.gradient(y, x)
print("5 * x:", outer.gradient(first, x))
#> 5 * x: None
zeros = outer.gradient(first, x, unconnected_gradients="zero")
print("5 * x, zeros:", zeros.numpy())
#> 5 * x, zeros: 0.0
