import warnings

import jax.numpy as jnp
from flax import nnx

layer = nnx.Linear(5, 2, rngs=nnx.Rngs(0))
column = jnp.array([[10.0], [20.0]])
layer.kernel[...] = jnp.zeros((5, 2))

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    nnx.update(layer, {"bias": column})
    y = layer(jnp.ones((2, 5)))
print("bias:", layer.bias.shape)
#> bias: (2, 1)
print("output:", y.tolist())
#> output: [[10.0, 20.0], [10.0, 20.0]]
print("warnings:", len(caught))
#> warnings: 0
