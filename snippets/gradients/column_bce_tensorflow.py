import tensorflow as tf

bce = tf.nn.sigmoid_cross_entropy_with_logits
labels = tf.constant([1.0, 1.0, 0.0, 0.0])  # (4,)


def gradient(labels):
    z = tf.Variable(tf.zeros((4, 1)))
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(bce(labels, z))
    return tape.gradient(loss, z).numpy().flatten().tolist()


print("equal shapes:", gradient(labels[:, None]))
#> equal shapes: [-0.125, -0.125, 0.125, 0.125]
try:
    print("(4, 1) and (4,):", gradient(labels))
except ValueError as error:
    print("(4, 1) and (4,):", type(error).__name__)
    #> (4, 1) and (4,): ValueError
