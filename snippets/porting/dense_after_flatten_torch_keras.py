import keras
import numpy as np
import torch

image = np.arange(12, dtype=np.float32).reshape(1, 3, 2, 2)
weight = np.eye(1, 12, dtype=np.float32)  # (out, C * H * W)
weight[0, 1] = 10
linear = torch.nn.Linear(12, 1, bias=False)
linear.load_state_dict({"weight": torch.from_numpy(weight)})
before = linear(torch.from_numpy(image).flatten(1))

dense = keras.layers.Dense(1, use_bias=False)
model = keras.Sequential([keras.layers.Flatten(), dense])
model.build((None, 2, 2, 3))
x = image.transpose(0, 2, 3, 1)  # (N, C, H, W) -> (N, H, W, C)

dense.set_weights([weight.T])
wrong = np.asarray(model(x))
W = weight.reshape(1, 3, 2, 2).transpose(0, 2, 3, 1)
dense.set_weights([W.reshape(1, 12).T])
right = np.asarray(model(x))

print("PyTorch:", before.tolist())
#> PyTorch: [[10.0]]
print("Keras, transposed:", wrong.tolist())
#> Keras, transposed: [[40.0]]
print("Keras, permuted and transposed:", right.tolist())
#> Keras, permuted and transposed: [[10.0]]
