import itertools

import torch

x = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])


def unit(weights, bias):
    z = x @ torch.tensor(weights, dtype=x.dtype) + bias
    return (z > 0).int().tolist()  # $x_1 + x_2 - 1.5 > 0$


print("bias -1.5:", unit([1, 1], -1.5))
#> bias -1.5: [0, 0, 0, 1]
print("bias -0.5:", unit([1, 1], -0.5))
#> bias -0.5: [0, 1, 1, 1]
grid = itertools.product(range(-10, 11), repeat=2)
both = [0, 0, 0, 1]
found = [w for w in grid if unit(w, 0) == both]
print("AND without a bias:", found)
#> AND without a bias: []
