import keras
import numpy as np
import torch

dense = keras.layers.Dense(units=2)
dense.build((None, 3))

kernel, bias = dense.get_weights()
linear = torch.nn.Linear(*kernel.shape)
with torch.no_grad():
    linear.weight.copy_(torch.tensor(kernel.T))
    linear.bias.copy_(torch.tensor(bias))

weight = linear.weight.detach().numpy()
print("weight:", weight.shape)
#> weight: (2, 3)
print("weight.T equals kernel:", np.array_equal(weight.T, kernel))
#> weight.T equals kernel: True
print("bias equal:", np.array_equal(linear.bias.detach(), bias))
#> bias equal: True
