import math

import keras
import numpy as np

bound = 1 / math.sqrt(100)
keras.utils.set_random_seed(0)
layer = keras.layers.Dense(
    units=50,
    kernel_initializer=keras.initializers.VarianceScaling(
        scale=1 / 3, mode="fan_in", distribution="uniform"
    ),
    bias_initializer=keras.initializers.RandomUniform(-bound, bound),
)
layer.build((None, 100))

kernel, bias = layer.get_weights()
print("weight bound:", round(float(np.abs(kernel).max()), 2))
#> weight bound: 0.1
print("bias bound:", round(float(np.abs(bias).max()), 2))
#> bias bound: 0.1
assert np.abs(kernel).max() <= np.float32(bound)
assert np.abs(bias).max() <= np.float32(bound)
