import mindspore as ms
import numpy as np

sizes = {5: "in", 3: "out"}
layer = ms.nn.Dense(in_channels=5, out_channels=3)

print("weight:", tuple(layer.weight.shape))  # (out, in)
#> weight: (3, 5)
axes = ", ".join(sizes[size] for size in layer.weight.shape)
print("axes:", f"({axes})")
#> axes: (out, in)
print("bias:", tuple(layer.bias.shape))
#> bias: (3,)

x = ms.ops.ones((4, 5), ms.float32)
y = ms.ops.matmul(x, layer.weight.T) + layer.bias  # $y = x W^\top + b$
assert np.allclose(layer(x).asnumpy(), y.asnumpy())
