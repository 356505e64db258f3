import keras
import numpy as np
import torch

source = torch.nn.BatchNorm1d(2).eval()
for array in source.state_dict().values():
    values = torch.linspace(0.01, 2, array.numel())
    array.copy_(values.reshape(array.shape))
arrays = list(source.state_dict().values())[:4]
print("left out:", list(source.state_dict())[4])
#> left out: num_batches_tracked
x = np.float32([[1.0, 2.0], [3.0, 4.0]])
y = source(torch.from_numpy(x)).detach().numpy()


def converted(**settings):
    target = keras.layers.BatchNormalization(**settings)
    target.build((None, 2))
    target.set_weights([array.numpy() for array in arrays])
    return np.allclose(target(x), y, atol=1e-5)


print("default epsilon, equal outputs:", converted())
#> default epsilon, equal outputs: False
settings = {"epsilon": source.eps, "momentum": 1 - source.momentum}
print("epsilon of PyTorch, equal outputs:", converted(**settings))
#> epsilon of PyTorch, equal outputs: True
