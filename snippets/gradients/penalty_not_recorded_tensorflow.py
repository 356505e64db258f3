import tensorflow as tf

x, w = tf.Variable(1.0), tf.Variable(3.0)
with tf.GradientTape() as outer:
    with tf.GradientTape() as inner:
        y = w * x
    slope = inner.gradient(y, x)
    loss = y + (slope - 1) ** 2
print("recorded:", outer.gradient(loss, w).numpy().item())
#> recorded: 5.0

with tf.GradientTape() as inner:
    y = w * x
slope = inner.gradient(y, x)
with tf.GradientTape() as outer:
    loss = w * x + (slope - 1) ** 2
print("not recorded:", outer.gradient(loss, w).numpy().item())
#> not recorded: 1.0
