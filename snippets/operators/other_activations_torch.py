import torch

functional = torch.nn.functional
x = torch.tensor([-1.0, 1.0])

print("elu(-1):", f"{functional.elu(x)[0]:.4f}")
#> elu(-1): -0.6321
print("selu(-1):", f"{functional.selu(x)[0]:.4f}")
#> selu(-1): -1.1113
print("hard_sigmoid(1):", f"{functional.hardsigmoid(x)[1]:.4f}")
#> hard_sigmoid(1): 0.6667
