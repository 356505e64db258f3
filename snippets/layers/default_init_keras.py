import math

import keras
import numpy as np

n_in, n_out = 4, 2  # $n_{in}$, $n_{out}$
layer = keras.layers.Dense(n_out)
layer.build((None, n_in))
kernel, bias = layer.get_weights()
# $\sqrt{6 / (n_{in} + n_{out})}$
bound = math.sqrt(6 / (n_in + n_out))

print("bound:", bound)
#> bound: 1.0
print("bias all zero:", bool((bias == 0).all()))
#> bias all zero: True

glorot = keras.initializers.GlorotUniform
assert isinstance(layer.kernel_initializer, glorot)
seed = layer.kernel_initializer.seed
shape = n_in, n_out
drawn = keras.random.uniform(shape, -bound, bound, seed=seed)
assert np.array_equal(kernel, drawn)
