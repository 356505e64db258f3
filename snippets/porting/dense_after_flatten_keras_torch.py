import keras
import numpy as np
import torch

image = np.arange(12, dtype=np.float32).reshape(1, 2, 2, 3)
dense = keras.layers.Dense(1, use_bias=False)
model = keras.Sequential([keras.layers.Flatten(), dense])
model.build((None, 2, 2, 3))
kernel = np.eye(12, 1, k=-1, dtype=np.float32) * 10  # (H * W * C, out)
dense.set_weights([kernel])
before = np.asarray(model(image))

linear = torch.nn.Linear(12, 1, bias=False)
# (N, H, W, C) -> (N, C, H, W)
x = torch.from_numpy(image.transpose(0, 3, 1, 2))
linear.load_state_dict({"weight": torch.from_numpy(kernel.T)})
wrong = linear(x.flatten(1))
W = kernel.T.reshape(1, 2, 2, 3).transpose(0, 3, 1, 2)
linear.load_state_dict({"weight": torch.from_numpy(W).reshape(1, 12)})
right = linear(x.flatten(1))

print("Keras:", before.tolist())
#> Keras: [[10.0]]
print("PyTorch, transposed:", wrong.tolist())
#> PyTorch, transposed: [[30.0]]
print("PyTorch, transposed and permuted:", right.tolist())
#> PyTorch, transposed and permuted: [[10.0]]
