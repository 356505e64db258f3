import tensorflow as tf

z, t = tf.constant([1000.0, 0.0]), 1
p = tf.nn.softmax(z)  # $p_k = e^{z_k} / \sum_j e^{z_j}$
# $-\log p_t = \log \sum_k e^{z_k} - z_t$
naive = tf.math.log(tf.reduce_sum(tf.exp(z))) - z[t]
m = tf.reduce_max(z)  # $m = \max_k z_k$
# $\log \sum_k e^{z_k} = m + \log \sum_k e^{z_k - m}$
stable = m + tf.math.log(tf.reduce_sum(tf.exp(z - m))) - z[t]
cross_entropy = tf.nn.sparse_softmax_cross_entropy_with_logits
loss = cross_entropy(labels=t, logits=z)

print("softmax, then logarithm:", -tf.math.log(p[t]).numpy())
#> softmax, then logarithm: inf
print("log of the sum:", naive.numpy())
#> log of the sum: inf
print("largest taken out:", stable.numpy())
#> largest taken out: 1000.0
print("loss function:", loss.numpy())
#> loss function: 1000.0
