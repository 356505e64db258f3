import torch

x = torch.tensor([[2**24 + 1]])
layer = torch.nn.Linear(1, 1, bias=False)
torch.nn.init.ones_(layer.weight)

print("input:", x.item())
#> input: 16777217
print("float32 layer:", layer(x.float()).item())
#> float32 layer: 16777216.0
layer.double()
print("float64 layer:", layer(x.double()).item())
#> float64 layer: 16777217.0
