import torch

x = torch.tensor(-3.0)
exact = torch.nn.functional.gelu(x, approximate="none")
tanh = torch.nn.functional.gelu(x, approximate="tanh")

print("gelu(-3):", f"{torch.nn.functional.gelu(x):.4f}")
#> gelu(-3): -0.0040
print("exact:", f"{exact:.4f}")
#> exact: -0.0040
print("tanh approximation:", f"{tanh:.4f}")
#> tanh approximation: -0.0036
