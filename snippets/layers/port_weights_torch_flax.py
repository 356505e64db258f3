import numpy as np
import torch
from flax import nnx

linear = torch.nn.Linear(in_features=3, out_features=2)

weight = linear.weight.detach().numpy()
bias = linear.bias.detach().numpy()
layer = nnx.Linear(*weight.T.shape, rngs=nnx.Rngs(0))
layer.kernel[...] = weight.T
layer.bias[...] = bias

kernel = np.asarray(layer.kernel[...])
print("kernel:", kernel.shape)
#> kernel: (3, 2)
print("kernel.T equals weight:", np.array_equal(kernel.T, weight))
#> kernel.T equals weight: True
print("bias equal:", np.array_equal(layer.bias[...], bias))
#> bias equal: True
