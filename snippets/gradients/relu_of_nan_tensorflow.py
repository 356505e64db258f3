import tensorflow as tf

nan = float("nan")
x = tf.Variable(nan)
with tf.GradientTape() as tape:
    y = tf.nn.relu(x)
print("relu(nan):", y.numpy())
#> relu(nan): nan
print("slope:", tape.gradient(y, x).numpy())
#> slope: 0.0
