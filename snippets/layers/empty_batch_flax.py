import jax.numpy as jnp
from flax import nnx

layer = nnx.Linear(5, 3, rngs=nnx.Rngs(0))
y = layer(jnp.ones((0, 5)))

print("output:", y.shape)
#> output: (0, 3)
print("sum:", y.sum().item())
#> sum: 0.0
print("mean:", y.mean().item())
#> mean: nan
