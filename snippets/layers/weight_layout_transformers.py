import torch
from transformers.pytorch_utils import Conv1D

sizes = {5: "in", 3: "out"}
layer = Conv1D(nf=3, nx=5)

print("weight:", tuple(layer.weight.shape))  # (in, out)
#> weight: (5, 3)
axes = ", ".join(sizes[size] for size in layer.weight.shape)
print("axes:", f"({axes})")
#> axes: (in, out)
print("bias:", tuple(layer.bias.shape))
#> bias: (3,)

x = torch.ones(4, 5)
y = x @ layer.weight + layer.bias  # $y = x K + b$
assert torch.allclose(layer(x), y)
