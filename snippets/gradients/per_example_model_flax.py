import jax.numpy as jnp
from flax import nnx

X = jnp.array([[1.0, 2, 3], [4, 5, 6]])  # (batch, in_features)
targets = jnp.zeros(2)
model = nnx.Linear(3, 1, rngs=nnx.Rngs(0))
model.kernel[...] = jnp.array([[1.0], [0], [1]])


def loss(model, x, target):
    return (model(x)[0] - target) ** 2  # model(x): (1,)


def mean_loss(model):
    losses = nnx.vmap(loss, in_axes=(None, 0, 0))
    return losses(model, X, targets).mean()


gradient = nnx.vmap(nnx.grad(loss), in_axes=(None, 0, 0))
each = gradient(model, X, targets)
kernel, bias = each["kernel"][...], each["bias"][...]
print("shape for kernel:", kernel.shape)
#> shape for kernel: (2, 3, 1)
print("kernel, per example:", kernel.squeeze(2).tolist())
#> kernel, per example: [[8.0, 16.0, 24.0], [80.0, 100.0, 120.0]]
print("bias, per example:", bias.squeeze(1).tolist())
#> bias, per example: [8.0, 20.0]
print("mean for kernel:", kernel.mean(axis=0).tolist())
#> mean for kernel: [[44.0], [58.0], [72.0]]
usual = nnx.grad(mean_loss)(model)["kernel"][...]
print("usual gradient, mean loss:", usual.tolist())
#> usual gradient, mean loss: [[44.0], [58.0], [72.0]]
