import torch

layer = torch.nn.Linear(in_features=5, out_features=3)
y = layer(torch.ones(0, 5))

print("output:", tuple(y.shape))
#> output: (0, 3)
print("sum:", y.sum().item())
#> sum: 0.0
print("mean:", y.mean().item())
#> mean: nan
