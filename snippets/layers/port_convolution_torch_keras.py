import keras
import numpy as np
import torch

source = torch.nn.Conv2d(5, 3, kernel_size=(2, 4), bias=False)
target = keras.layers.Conv2D(3, kernel_size=(2, 4), use_bias=False)
target.build((None, 8, 8, 5))
weight = torch.ones_like(source.weight).cumsum(1)
source.weight.data = weight

kernel = weight.numpy().transpose(2, 3, 1, 0)
target.set_weights([kernel])
print("weight:", tuple(weight.shape))  # (out, in, height, width)
print("kernel:", kernel.shape)  # (height, width, in, out)

x = np.arange(320, dtype=np.float32).reshape(1, 8, 8, 5)
y = source(torch.from_numpy(x).permute(0, 3, 1, 2))
same = np.array_equal(target(x), y.permute(0, 2, 3, 1).detach())
print("equal outputs:", same)
