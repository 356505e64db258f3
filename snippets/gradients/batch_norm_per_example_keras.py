import keras
import tensorflow as tf

x = tf.constant([[1.0, 5]])
two = tf.concat([x, x[:, ::-1]], axis=0)  # (batch, features)
five = tf.concat([x, tf.tile([[6.0, 0]], [4, 1])], axis=0)


def first(layer, X, training=True):
    layer(X, training=False)
    with tf.GradientTape() as tape:
        losses = tf.reduce_sum(layer(X, training=training), axis=1)
    each = tape.jacobian(losses, layer.gamma)
    return tf.round(each[0]).numpy().tolist()


norm = keras.layers.BatchNormalization()
print("BatchNorm, first of 2:", first(norm, two))
#> BatchNorm, first of 2: [-1.0, 1.0]
print("BatchNorm, first of 5:", first(norm, five))
#> BatchNorm, first of 5: [-2.0, 2.0]
norm = keras.layers.BatchNormalization()
print("inference, first of 2:", first(norm, two, training=False))
#> inference, first of 2: [1.0, 5.0]
print("inference, first of 5:", first(norm, five, training=False))
#> inference, first of 5: [1.0, 5.0]
norm = keras.layers.LayerNormalization()
print("LayerNorm, first of 2:", first(norm, two))
#> LayerNorm, first of 2: [-1.0, 1.0]
print("LayerNorm, first of 5:", first(norm, five))
#> LayerNorm, first of 5: [-1.0, 1.0]
