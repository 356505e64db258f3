import torch

x = torch.tensor(-1.0)
leaky_relu = torch.nn.functional.leaky_relu

print("leaky_relu(-1):", f"{leaky_relu(x):.2f}")
#> leaky_relu(-1): -0.01
y = leaky_relu(x, negative_slope=0.1)
print("slope 0.1 given:", f"{y:.2f}")
#> slope 0.1 given: -0.10
