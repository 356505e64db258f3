import keras
import numpy as np
import torch

source = torch.nn.Conv2d(5, 10, (2, 4), groups=5, bias=False)
source.weight.data = torch.arange(80.0).reshape(10, 1, 2, 4)
weight = source.weight.detach().numpy()
target = keras.layers.DepthwiseConv2D(
    (2, 4), depth_multiplier=2, use_bias=False, name="depthwise"
)
target.build((None, 8, 8, 5))

kernel = weight.transpose(2, 3, 1, 0)
try:
    target.set_weights([kernel])
except ValueError as error:
    print("only transposed:", error)
    #> only transposed: Layer depthwise weight shape (2, 4, 5, 2) is not compatible with provided weight shape (2, 4, 1, 10).
target.set_weights([kernel.reshape(2, 4, 5, 2)])

x = np.arange(320, dtype=np.float32).reshape(1, 8, 8, 5)
y = source(torch.from_numpy(x).permute(0, 3, 1, 2)).detach()
same = np.array_equal(target(x), y.permute(0, 2, 3, 1))
print("also reshaped, equal outputs:", same)
#> also reshaped, equal outputs: True
