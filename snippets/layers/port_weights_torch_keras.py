import keras
import numpy as np
import torch

linear = torch.nn.Linear(in_features=3, out_features=2)

weight = linear.weight.detach().numpy()
bias = linear.bias.detach().numpy()
dense = keras.layers.Dense(linear.out_features)
dense.build((None, linear.in_features))
dense.set_weights([weight.T, bias])

kernel, copied = dense.get_weights()
print("kernel:", kernel.shape)
#> kernel: (3, 2)
print("kernel.T equals weight:", np.array_equal(kernel.T, weight))
#> kernel.T equals weight: True
print("bias equal:", np.array_equal(copied, bias))
#> bias equal: True
