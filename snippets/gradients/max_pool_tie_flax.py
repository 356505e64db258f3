import jax
import jax.numpy as jnp
from flax import nnx

x = jnp.array([2.0, 2.0])


def pooled(x):
    return nnx.max_pool(x[None, :, None], (2,), (2,)).sum()


print("max_pool([x, y]):", jax.grad(pooled)(x).tolist())
#> max_pool([x, y]): [1.0, 0.0]
