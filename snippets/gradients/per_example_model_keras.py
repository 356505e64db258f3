import keras
import numpy as np
import tensorflow as tf

X = np.array([[1.0, 2, 3], [4, 5, 6]])  # (batch, in_features)
targets = np.zeros((2, 1))
model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
model.set_weights([np.array([[1.0], [0], [1]]), np.zeros(1)])
per_example = keras.losses.MeanSquaredError(reduction="none")

with tf.GradientTape(persistent=True) as tape:
    losses = per_example(targets, model(X))  # (batch,)
    loss = tf.reduce_mean(losses)

kernel, bias = tape.jacobian(losses, model.trainable_variables)
print("shape for kernel:", tuple(kernel.shape))
#> shape for kernel: (2, 3, 1)
print("kernel, per example:", tf.squeeze(kernel, 2).numpy().tolist())
#> kernel, per example: [[8.0, 16.0, 24.0], [80.0, 100.0, 120.0]]
print("bias, per example:", tf.squeeze(bias, 1).numpy().tolist())
#> bias, per example: [8.0, 20.0]
mean = tf.reduce_mean(kernel, axis=0)
print("mean for kernel:", mean.numpy().tolist())
#> mean for kernel: [[44.0], [58.0], [72.0]]
usual = tape.gradient(loss, model.trainable_variables)[0]
print("usual gradient, mean loss:", usual.numpy().tolist())
#> usual gradient, mean loss: [[44.0], [58.0], [72.0]]
