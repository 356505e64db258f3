import torch

sizes = {5: "in", 3: "out"}
layer = torch.nn.Linear(in_features=5, out_features=3)

print("weight:", tuple(layer.weight.shape))  # (out, in)
#> weight: (3, 5)
axes = ", ".join(sizes[size] for size in layer.weight.shape)
print("axes:", f"({axes})")
#> axes: (out, in)
print("bias:", tuple(layer.bias.shape))
#> bias: (3,)

x = torch.ones(4, 5)
y = x @ layer.weight.T + layer.bias  # $y = x W^\top + b$
assert torch.allclose(layer(x), y)
