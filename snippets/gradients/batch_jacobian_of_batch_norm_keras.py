import keras
import tensorflow as tf

x = tf.constant([[-1.0], [-1], [1], [1]])  # (batch, features)
layer = keras.layers.BatchNormalization(epsilon=0)


def jacobians(training):
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        y = layer(x, training=training)
    full = tape.jacobian(y, x)[:, 0, :, 0]  # (batch, batch)
    each = tape.batch_jacobian(y, x)[:, 0, 0]  # (batch,)
    own = tf.linalg.diag_part(full)
    return own.numpy().tolist(), each.numpy().tolist()


own, each = jacobians(training=False)
print("inference, own derivatives:", own)
#> inference, own derivatives: [1.0, 1.0, 1.0, 1.0]
print("inference, batch_jacobian:", each)
#> inference, batch_jacobian: [1.0, 1.0, 1.0, 1.0]
own, each = jacobians(training=True)
print("training, own derivatives:", own)
#> training, own derivatives: [0.5, 0.5, 0.5, 0.5]
print("training, batch_jacobian:", each)
#> training, batch_jacobian: [0.0, 0.0, 0.0, 0.0]
