import jax
import jax.numpy as jnp
from flax import linen as nn

X = jnp.array([[1.0, 2, 3], [4, 5, 6]])  # (batch, in_features)
targets = jnp.zeros(2)
model = nn.Dense(1)
params = {"kernel": jnp.array([[1.0], [0], [1]]), "bias": jnp.zeros(1)}


def loss(params, x, target):
    y = model.apply({"params": params}, x)  # (1,)
    return (y[0] - target) ** 2


over_batch = (None, 0, 0)
each = jax.vmap(jax.grad(loss), over_batch)(params, X, targets)
print("shape for kernel:", each["kernel"].shape)
#> shape for kernel: (2, 3, 1)
print("kernel, per example:", each["kernel"].squeeze(2).tolist())
#> kernel, per example: [[8.0, 16.0, 24.0], [80.0, 100.0, 120.0]]
print("bias, per example:", each["bias"].squeeze(1).tolist())
#> bias, per example: [8.0, 20.0]
print("mean for kernel:", each["kernel"].mean(axis=0).tolist())
#> mean for kernel: [[44.0], [58.0], [72.0]]


def mean_loss(params):
    return jax.vmap(loss, over_batch)(params, X, targets).mean()


usual = jax.grad(mean_loss)(params)["kernel"]
print("usual gradient, mean loss:", usual.tolist())
#> usual gradient, mean loss: [[44.0], [58.0], [72.0]]
