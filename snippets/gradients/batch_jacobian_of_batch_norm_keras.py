import keras
import tensorflow as tf

x = tf.constant([[-1.0], [-1], [1], [1]])  # (batch, features)
layer = keras.layers.BatchNormalization(epsilon=0)
for mode in "inference", "training":
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        y = layer(x, training=mode == "training")
    full = tape.jacobian(y, x)[:, 0, :, 0]  # (batch, batch)
    own = tf.linalg.diag_part(full).numpy().tolist()
    print(f"own derivatives, {mode}:", own)
    #> own derivatives, inference: [1.0, 1.0, 1.0, 1.0]
    each = tape.batch_jacobian(y, x).numpy().ravel().tolist()
    #> batch_jacobian, inference: [1.0, 1.0, 1.0, 1.0]
    print(f"batch_jacobian, {mode}:", each)
    #> batch_jacobian, training: [0.0, 0.0, 0.0, 0.0]
