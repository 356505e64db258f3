import numpy as np
from tinygrad import Tensor, nn

sizes = {5: "in", 3: "out"}
layer = nn.Linear(in_features=5, out_features=3)

print("weight:", layer.weight.shape)  # (out, in)
#> weight: (3, 5)
axes = ", ".join(sizes[size] for size in layer.weight.shape)
print("axes:", f"({axes})")
#> axes: (out, in)
print("bias:", layer.bias.shape)
#> bias: (3,)

x = Tensor.ones(4, 5)
y = x @ layer.weight.T + layer.bias  # $y = x W^\top + b$
assert np.allclose(layer(x).numpy(), y.numpy())
