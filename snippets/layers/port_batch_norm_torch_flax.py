import numpy as np
import torch
from flax import nnx

source = torch.nn.BatchNorm1d(2).eval()
for array in source.state_dict().values():
    values = torch.linspace(0.01, 2, array.numel())
    array.copy_(values.reshape(array.shape))

settings = {"epsilon": source.eps, "momentum": 1 - source.momentum}
target = nnx.BatchNorm(2, **settings, rngs=nnx.Rngs(0))
target.scale[...] = source.weight.detach().numpy()
target.bias[...] = source.bias.detach().numpy()
target.mean[...] = source.running_mean.numpy()
target.var[...] = source.running_var.numpy()

x = np.float32([[1.0, 2.0], [3.0, 4.0]])
y = source(torch.from_numpy(x)).detach().numpy()
same = np.allclose(target(x, use_running_average=True), y, atol=1e-5)
print("equal outputs:", same)
#> equal outputs: True
