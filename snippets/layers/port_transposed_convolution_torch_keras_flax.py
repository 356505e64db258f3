import keras
import numpy as np
import torch
from flax import nnx

source = torch.nn.ConvTranspose2d(5, 3, (2, 4), bias=False)
weight = torch.arange(120.0).reshape(5, 3, 2, 4)
source.weight.data = weight
weight = weight.numpy()
x = np.arange(80, dtype="float32").reshape(1, 4, 4, 5)
y = source(torch.from_numpy(x).permute(0, 3, 1, 2)).detach()
y = y.permute(0, 2, 3, 1).numpy()

target = keras.layers.Conv2DTranspose(3, (2, 4), use_bias=False)
target.build(x.shape)
target.set_weights([weight.transpose(2, 3, 1, 0)])
print("Keras, equal outputs:", np.array_equal(target(x), y))
#> Keras, equal outputs: True

settings = dict(padding="VALID", use_bias=False, rngs=nnx.Rngs(0))
target = nnx.ConvTranspose(5, 3, (2, 4), **settings)
target.kernel[...] = weight.transpose(2, 3, 0, 1)
print("Flax, window as it is:", np.array_equal(target(x), y))
#> Flax, window as it is: False
target.kernel[...] = weight.transpose(2, 3, 0, 1)[::-1, ::-1]
print("Flax, window turned:", np.array_equal(target(x), y))
#> Flax, window turned: True
