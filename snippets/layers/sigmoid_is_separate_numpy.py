import numpy as np


def linear(x):
    return x @ np.array([[2.0], [-3.0]]) + np.array([1.0])


def sigmoid(y):
    return 1 / (1 + np.exp(-y))


zero = np.array([[1.0, 1.0]])  # 2 * 1 - 3 * 1 + 1 = 0
negative = np.array([[0.0, 1.0]])
print("linear([1, 1]):", linear(zero).item())
#> linear([1, 1]): 0.0
print("sigmoid(linear([1, 1])):", sigmoid(linear(zero)).item())
#> sigmoid(linear([1, 1])): 0.5
print("linear([0, 1]):", linear(negative).item())
#> linear([0, 1]): -2.0
