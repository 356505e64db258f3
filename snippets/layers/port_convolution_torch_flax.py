import numpy as np
import torch
from flax import nnx

x = np.arange(256, dtype=np.float32).reshape(1, 8, 8, 4)
image = torch.from_numpy(x).permute(0, 3, 1, 2)
window = dict(kernel_size=(2, 4))

for groups in 1, 4:
    weight = torch.arange(256.0 // groups).reshape(8, -1, 2, 4)
    source = torch.nn.Conv2d(4, 8, **window, groups=groups, bias=False)
    source.weight.data = weight
    target = nnx.Conv(
        4, 8, **window, feature_group_count=groups, use_bias=False,
        padding="VALID", rngs=nnx.Rngs(0),
    )  # fmt: skip
    target.kernel[...] = weight.numpy().transpose(2, 3, 1, 0)
    y = source(image).permute(0, 2, 3, 1).detach()
    same = np.array_equal(target(x), y)
    print(f"groups={groups}, kernel:", target.kernel.shape)
    #> groups=1, kernel: (2, 4, 4, 8)
    print(f"groups={groups}, equal outputs:", same)
    #> groups=4, equal outputs: True
