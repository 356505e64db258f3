import torch

W = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
x = torch.arange(24.0).reshape(2, 4, 3)

layer = torch.nn.Linear(in_features=3, out_features=2, bias=False)
with torch.no_grad():
    layer.weight.copy_(W)
    y = layer(x)

print("input:", tuple(x.shape))
#> input: (2, 4, 3)
print("output:", tuple(y.shape))
#> output: (2, 4, 2)
print("parameters:", layer.weight.numel())
#> parameters: 6
assert torch.equal(y, torch.einsum("abi,oi->abo", x, W))
