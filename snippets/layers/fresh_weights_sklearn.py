import math

import numpy as np
from sklearn.neural_network import MLPRegressor

x, y = np.zeros((1, 100)), [0.0]
model = MLPRegressor(
    hidden_layer_sizes=[50], learning_rate_init=1e-300, random_state=0
).partial_fit(x, y)
kernel, bias = model.coefs_[0], model.intercepts_[0]
bound = math.sqrt(6 / (100 + 50))  # $\sqrt{6 / (n_{in} + n_{out})}$

draw = np.random.RandomState(0).uniform
print("bound:", bound)
#> bound: 0.2
print("standard deviation:", round(bound / math.sqrt(3), 4))
#> standard deviation: 0.1155
print("bias all zero:", bool((bias == 0).all()))
#> bias all zero: False

assert np.array_equal(kernel, draw(-bound, bound, (100, 50)))
assert np.array_equal(bias, draw(-bound, bound, 50))
