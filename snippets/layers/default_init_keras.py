import math

import keras
import numpy as np

layer = keras.layers.Dense(units=2)
layer.build((None, 4))
kernel, bias = layer.get_weights()
bound = math.sqrt(6 / (4 + 2))  # $\sqrt{6 / (n_{in} + n_{out})}$

print("bound:", bound)
#> bound: 1.0
print("bias all zero:", bool((bias == 0).all()))
#> bias all zero: True

glorot = keras.initializers.GlorotUniform
assert isinstance(layer.kernel_initializer, glorot)
seed = layer.kernel_initializer.seed
drawn = keras.random.uniform((4, 2), -bound, bound, seed=seed)
assert np.array_equal(kernel, drawn)
