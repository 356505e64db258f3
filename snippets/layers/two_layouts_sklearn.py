import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.neural_network import MLPRegressor

x, y = np.eye(6, 5), np.arange(18.0).reshape(6, 3)

linear = LinearRegression().fit(x, y)
print("LinearRegression:", linear.coef_.shape)
#> LinearRegression: (3, 5)

network = MLPRegressor(hidden_layer_sizes=(7,)).partial_fit(x, y)
print("MLPRegressor:", [matrix.shape for matrix in network.coefs_])
#> MLPRegressor: [(5, 7), (7, 3)]

first, second = network.coefs_
bias1, bias2 = network.intercepts_
hidden = np.maximum(x @ first + bias1, 0)
assert np.allclose(network.predict(x), hidden @ second + bias2)
