import tensorflow as tf

w = tf.constant([2.0, 3.0])
with tf.GradientTape(persistent=True) as tape:
    tape.watch(w)
    losses = [w[0] * w[1], w[0] + w[1]]

gradient = tape.gradient(losses, w)
print("both losses:", gradient.numpy().tolist())
#> both losses: [4.0, 3.0]
gradient = tape.gradient(losses[0], w)
print("first loss:", gradient.numpy().tolist())
#> first loss: [3.0, 2.0]
gradient = tape.gradient(losses[1], w)
print("second loss:", gradient.numpy().tolist())
#> second loss: [1.0, 1.0]
