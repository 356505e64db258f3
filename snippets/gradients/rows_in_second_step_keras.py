import tensorflow as tf
from keras import layers, optimizers


def changes(optimizer, **options):
    rows = layers.Embedding(3, 2, embeddings_initializer="ones")
    rows.build(None)
    step = optimizer(0.5, **options)
    for index in 0, 1:
        before = rows.embeddings.numpy()[:, 0]
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum(rows(tf.constant([index])))
        weights = rows.trainable_variables
        step.apply(tape.gradient(loss, weights), weights)
    change = rows.embeddings.numpy()[:, 0] - before
    return [round(x, 4) for x in change.tolist()]


print("SGD:", changes(optimizers.SGD))
#> SGD: [0.0, -0.5, 0.0]
# $m_t = \mu m_{t-1} + g_t$, $-\eta m_t$, $\mu m_{t-1}$, $g_t$, $g$
print("momentum:", changes(optimizers.SGD, momentum=0.5))
#> momentum: [-0.25, -0.5, 0.0]
print("Adam:", changes(optimizers.Adam))
#> Adam: [-0.335, -0.3721, 0.0]
print("weight decay:", changes(optimizers.SGD, weight_decay=0.5))
#> weight decay: [-0.0625, -0.6875, -0.1875]
