import tensorflow as tf

x = tf.constant([[1.0], [3.0]])  # (batch, in_features)
y = 2 * x
w = tf.Variable([[0.0]])

losses, weights = [], []
for _ in range(3):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.square(x @ w - y))
    gradient = tape.gradient(loss, w)
    w.assign_sub(0.05 * gradient)
    losses.append(loss.numpy().item())
    weights.append(w.numpy().item())

print("losses:", losses)
#> losses: [20.0, 5.0, 1.25]
print("weights:", weights)
#> weights: [1.0, 1.5, 1.75]
