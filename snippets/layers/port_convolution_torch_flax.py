import numpy as np
import torch
from flax import nnx

for axes, groups in (1, 1), (2, 1), (3, 1), (2, 4):
    Convolution = getattr(torch.nn, f"Conv{axes}d")
    source = Convolution(4, 8, 3, groups=groups, bias=False)
    weight = torch.arange(source.weight.numel()) % 7.0
    source.weight.data = weight.reshape(source.weight.shape)
    target = nnx.Conv(
        4, 8, (3,) * axes, feature_group_count=groups, use_bias=False,
        padding="VALID", rngs=nnx.Rngs(0),
    )  # fmt: skip
    weight = source.weight.detach().numpy()
    target.kernel[...] = np.moveaxis(weight, (0, 1), (-1, -2))

    shape = 1, *(6,) * axes, 4
    x = np.arange(np.prod(shape), dtype="float32").reshape(shape) % 5
    y = source(torch.from_numpy(np.moveaxis(x, -1, 1))).detach()
    same = np.array_equal(target(x), np.moveaxis(y.numpy(), 1, -1))
    name, kernel = f"Conv{axes}d, groups={groups}", target.kernel.shape
    print(f"{name}, kernel and equal outputs:", kernel, same)
    #> Conv1d, groups=1, kernel and equal outputs: (3, 4, 8) True
    #> Conv2d, groups=1, kernel and equal outputs: (3, 3, 4, 8) True
    #> Conv3d, groups=1, kernel and equal outputs: (3, 3, 3, 4, 8) True
    #> Conv2d, groups=4, kernel and equal outputs: (3, 3, 1, 8) True
