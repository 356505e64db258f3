import jax
import numpy as np
import torch
from flax import nnx

X = np.array([[1, 2, 3], [2, 0, 1]], "float32")
G = np.array([[1, 2], [1, 3]], "float32")
linear = torch.nn.Linear(3, 2)
linear.weight.data = torch.tensor([[1.0, 0, 2], [0, 3, 1]])
linear.bias.data = torch.tensor([4.0, 5.0])
W, b = (value.detach().numpy() for value in linear.parameters())
layer = nnx.Linear(3, 2, rngs=nnx.Rngs(0))
layer.kernel[...], layer.bias[...] = W.T, b

x = torch.tensor(X, requires_grad=True)
linear(x).backward(torch.tensor(G))
graph, state = nnx.split(layer)
y, vjp = jax.vjp(lambda s, x: nnx.merge(graph, s)(x), state, X)
d, dX = vjp(G)
print("input:", np.array_equal(dX, x.grad))
#> input: True
dK = d["kernel"][...]
print("weight:", np.array_equal(dK, linear.weight.grad.T))
#> weight: True
print("bias:", np.array_equal(d["bias"][...], linear.bias.grad))
#> bias: True
