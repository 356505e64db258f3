import keras
import tensorflow as tf

dense = keras.layers.Dense(1, use_bias=False, kernel_initializer="ones")
online = keras.Sequential([keras.Input((1,)), dense])
online.set_weights([tf.constant([[2.0]])])
target = keras.models.clone_model(online)
print("clone, new weights:", target.get_weights()[0].item())
#> clone, new weights: 1.0
target.set_weights(online.get_weights())

with tf.GradientTape() as tape:
    expected = tf.stop_gradient(target(tf.constant([[2.0]])))
    loss = (online(tf.constant([[1.0]])) - expected) ** 2
variables = online.trainable_variables
gradients = tape.gradient(loss, variables)
keras.optimizers.SGD(0.5).apply(gradients, variables)
print("online after a step:", dense.kernel.numpy().item())
#> online after a step: 4.0
print("target after a step:", target.get_weights()[0].item())
#> target after a step: 2.0

for old, new in zip(target.variables, online.variables):
    old.assign(0.5 * old + 0.5 * new)
print("target half way:", target.get_weights()[0].item())
#> target half way: 3.0
