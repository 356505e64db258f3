import torch

linear = torch.nn.Linear(3, 2, dtype=torch.complex64)
x = torch.ones(4, 3, dtype=torch.complex64)
print("output:", linear(x).dtype)
#> output: torch.complex64
