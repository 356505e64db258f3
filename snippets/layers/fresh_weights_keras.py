import math

import keras
import numpy as np

keras.utils.set_random_seed(0)
inputs, outputs = 100, 50  # $n_{in}$, $n_{out}$
layer = keras.layers.Dense(outputs)
layer.build((None, inputs))
kernel, bias = layer.get_weights()
# $\sqrt{6 / (n_{in} + n_{out})}$
bound = math.sqrt(6 / (inputs + outputs))
deviation = bound / math.sqrt(3)

print("bound:", bound)
#> bound: 0.2
print("standard deviation:", round(deviation, 4))
#> standard deviation: 0.1155
print("bias all zero:", bool((bias == 0).all()))
#> bias all zero: True

assert 0.99 * bound < np.abs(kernel).max() <= np.float32(bound)
assert abs(kernel.std() / deviation - 1) < 0.03
