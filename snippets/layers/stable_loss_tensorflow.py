import tensorflow as tf

z, t = tf.constant([200.0]), tf.constant([0.0])

# $\log(1 + e^z) - t z$
naive = tf.math.log(1 + tf.exp(z)) - t * z
# $\log(1 + e^z) = \max(z, 0) + \log(1 + e^{-|z|})$
tail = tf.math.log(1 + tf.exp(-tf.abs(z)))
stable = tf.maximum(z, 0) + tail - t * z
loss = tf.nn.sigmoid_cross_entropy_with_logits(labels=t, logits=z)

print("naive formula:", float(naive[0]))
#> naive formula: inf
print("stable formula:", float(stable[0]))
#> stable formula: 200.0
print("loss function:", float(loss[0]))
#> loss function: 200.0
