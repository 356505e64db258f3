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
back = keras.layers.Permute((3, 1, 2))  # (H, W, C) -> (C, H, W)
model = keras.Sequential([back, keras.layers.Flatten(), dense])
model.build((None, 2, 2, 3))
dense.set_weights([weight.T])

print("PyTorch:", before.tolist())
#> PyTorch: [[10.0]]
after = np.asarray(model(image.transpose(0, 2, 3, 1)))
print("Keras, with Permute:", after.tolist())
#> Keras, with Permute: [[10.0]]
