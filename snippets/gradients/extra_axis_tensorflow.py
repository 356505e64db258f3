import tensorflow as tf

X = tf.constant([[1.0, 2, 3], [4, 5, 6]])  # (batch, in_features)
W = tf.constant([[1.0], [0], [1]])  # (in_features, out_features)
with tf.GradientTape(persistent=True) as tape:
    tape.watch(W)
    losses = tf.square(X @ W)  # (batch, 1)
    vector = tf.squeeze(losses, axis=-1)  # (batch,)

print("shape of the losses:", tuple(losses.shape))
#> shape of the losses: (2, 1)
print("shape of their jacobian:", tuple(tape.jacobian(losses, W).shape))
#> shape of their jacobian: (2, 1, 3, 1)
each = tape.jacobian(vector, W)
print("jacobian after squeeze:", tuple(each.shape))
#> jacobian after squeeze: (2, 3, 1)
