import torch

W = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
b = torch.tensor([10.0, 20.0])
x = torch.arange(24.0).reshape(2, 4, 3)

layer = torch.nn.Linear(in_features=3, out_features=2)
layer.load_state_dict({"weight": W, "bias": b})
y = layer(x)

print("input:", tuple(x.shape))
#> input: (2, 4, 3)
print("output:", tuple(y.shape))
#> output: (2, 4, 2)
print("one position:", y[1, 2].tolist())
#> one position: [126.0, 307.0]
alone = layer(x[None, 1, 2])
print("that position alone:", alone[0].tolist())
#> that position alone: [126.0, 307.0]
count = sum(p.numel() for p in layer.parameters())
print("parameters:", count)
#> parameters: 8
assert torch.equal(y, torch.einsum("abi,oi->abo", x, W) + b)
# $y_o = \sum_i W_{oi} x_i + b_o$
assert torch.equal(alone[0], (W * x[1, 2]).sum(dim=1) + b)
