import torch

layer = torch.nn.Linear(in_features=3, out_features=3, bias=False)
y = layer(torch.eye(3))  # (in, out)

print("equals the stored matrix:", torch.equal(y, layer.weight))
#> equals the stored matrix: False
print("equals its transpose:", torch.equal(y, layer.weight.T))
#> equals its transpose: True
