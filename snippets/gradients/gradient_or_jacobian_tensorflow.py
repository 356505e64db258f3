import tensorflow as tf

X = tf.reshape(tf.range(12.0), (4, 3))  # (batch, in)
K = tf.Variable(tf.ones((3, 2)))  # (in, out)
G = tf.ones((4, 2))  # (batch, out)

with tf.GradientTape(persistent=True) as tape:
    output = X @ K
    loss = tf.reduce_sum(G * output)
gradient = tape.gradient(loss, K)
jacobian = tape.jacobian(output, K)
print("weight:", tuple(K.shape))
#> weight: (3, 2)
print("gradient of the loss:", tuple(gradient.shape))
#> gradient of the loss: (3, 2)
print("Jacobian of the output:", tuple(jacobian.shape))
#> Jacobian of the output: (4, 2, 3, 2)
seeded = tf.einsum("no,noip->ip", G, jacobian)
assert tf.reduce_all(gradient == seeded)
