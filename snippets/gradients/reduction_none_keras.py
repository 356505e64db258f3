import keras
import tensorflow as tf

x = tf.Variable([[1.0], [2]])  # (batch, 1)
w = tf.Variable([[1.0]])
per_example = keras.losses.MeanSquaredError(reduction="none")

with tf.GradientTape(persistent=True) as tape:
    losses = per_example(tf.zeros((2, 1)), x @ w)

print("losses:", losses.numpy().tolist())
#> losses: [1.0, 4.0]
print("gradient:", tape.gradient(losses, w).numpy().tolist())
#> gradient: [[10.0]]
each = tape.jacobian(losses, w)
print("jacobian:", tf.reshape(each, [2]).numpy().tolist())
#> jacobian: [2.0, 8.0]
