import keras
import numpy as np
import torch

source = torch.nn.Conv2d(5, 3, kernel_size=(2, 4), bias=False)
weight = torch.arange(120.0).reshape(3, 5, 2, 4)
source.weight.data = weight
target = keras.layers.Conv2D(3, kernel_size=(2, 4), use_bias=False)
target.build((None, 8, 8, 5))

kernel = weight.numpy().transpose(2, 3, 1, 0)
target.set_weights([kernel])
print("weight:", tuple(weight.shape))  # (out, in, height, width)
#> weight: (3, 5, 2, 4)
print("kernel:", kernel.shape)  # (height, width, in, out)
#> kernel: (2, 4, 5, 3)

x = np.arange(320, dtype=np.float32).reshape(1, 8, 8, 5)
y = source(torch.from_numpy(x).permute(0, 3, 1, 2))
same = np.array_equal(target(x), y.permute(0, 2, 3, 1).detach())
print("equal outputs:", same)
#> equal outputs: True
