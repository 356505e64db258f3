import tensorflow as tf

logits, label = tf.constant([[2.0, 0.0]]), tf.constant([0])
p = tf.nn.softmax(logits)
cross_entropy = tf.nn.sparse_softmax_cross_entropy_with_logits

loss = cross_entropy(labels=label, logits=logits)
print("default, given logits:", f"{loss[0]:.4f}")
#> default, given logits: 0.1269
loss = cross_entropy(labels=label, logits=p)
print("default, given probabilities:", f"{loss[0]:.4f}")
#> default, given probabilities: 0.3832
loss = cross_entropy(labels=label, logits=logits)
print("right for logits:", f"{loss[0]:.4f}")
#> right for logits: 0.1269
loss = cross_entropy(labels=label, logits=tf.math.log(p))
print("right for probabilities:", f"{loss[0]:.4f}")
#> right for probabilities: 0.1269
