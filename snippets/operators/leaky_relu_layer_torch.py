import torch

x = torch.tensor([[-1.0]])

print("LeakyReLU()(-1):", f"{torch.nn.LeakyReLU()(x).item():.2f}")
#> LeakyReLU()(-1): -0.01
y = torch.nn.LeakyReLU(negative_slope=0.1)(x)
print("slope 0.1 given:", f"{y.item():.2f}")
#> slope 0.1 given: -0.10
print("PReLU()(-1):", f"{torch.nn.PReLU()(x).item():.2f}")
#> PReLU()(-1): -0.25
y = torch.nn.PReLU(init=0.1)(x)
print("PReLU, 0.1 given:", f"{y.item():.2f}")
#> PReLU, 0.1 given: -0.10
