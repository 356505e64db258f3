import jax.numpy as jnp
import numpy as np
import torch
from flax import nnx

image = np.arange(12, dtype=np.float32).reshape(1, 3, 2, 2)
weight = np.eye(1, 12, dtype=np.float32)  # (out, C * H * W)
weight[0, 1] = 10
linear = torch.nn.Linear(12, 1, bias=False)
linear.load_state_dict({"weight": torch.from_numpy(weight)})
before = linear(torch.from_numpy(image).flatten(1))

layer = nnx.Linear(12, 1, use_bias=False, rngs=nnx.Rngs(0))
x = image.transpose(0, 2, 3, 1)  # (N, C, H, W) -> (N, H, W, C)

layer.kernel[...] = jnp.array(weight.T)
wrong = layer(x.reshape(1, -1))
W = weight.reshape(1, 3, 2, 2).transpose(0, 2, 3, 1)
layer.kernel[...] = jnp.array(W.reshape(1, 12).T)
right = layer(x.reshape(1, -1))

print("PyTorch:", before.tolist())
#> PyTorch: [[10.0]]
print("Flax, transposed:", wrong.tolist())
#> Flax, transposed: [[40.0]]
print("Flax, permuted and transposed:", right.tolist())
#> Flax, permuted and transposed: [[10.0]]
