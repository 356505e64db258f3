import mlx.core as mx
import mlx.nn as nn

sizes = {5: "in", 3: "out"}
layer = nn.Linear(input_dims=5, output_dims=3)

print("weight:", layer.weight.shape)  # (out, in)
#> weight: (3, 5)
axes = ", ".join(sizes[size] for size in layer.weight.shape)
print("axes:", f"({axes})")
#> axes: (out, in)
print("bias:", layer.bias.shape)
#> bias: (3,)

x = mx.ones((4, 5))
y = x @ layer.weight.T + layer.bias  # $y = x W^\top + b$
assert mx.allclose(layer(x), y)
