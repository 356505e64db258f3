import warnings

import jax.numpy as jnp
from flax import nnx


def load(name, shape):
    layer = nnx.Linear(3, 2, rngs=nnx.Rngs(0))
    before = layer.kernel[...]
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        nnx.update(layer, nnx.State({name: nnx.Param(jnp.ones(shape))}))
    kept = jnp.array_equal(layer.kernel[...], before).item()
    return len(caught), kept, layer


caught, kept, layer = load("weight", (3, 2))
print("wrong name, warnings:", caught)
#> wrong name, warnings: 0
print("wrong name, weight kept:", kept)
#> wrong name, weight kept: True
caught, kept, layer = load("kernel", (2, 3))
print("wrong shape, warnings:", caught)
#> wrong shape, warnings: 0
print("wrong shape, weight kept:", kept)
#> wrong shape, weight kept: False
print("kernel afterwards:", layer.kernel.shape)
#> kernel afterwards: (2, 3)

layer = nnx.Linear(3, 2, rngs=nnx.Rngs(0))
try:
    layer.kernel[...] = jnp.ones((2, 3))
except ValueError as error:
    print("wrong shape in place:", type(error).__name__)
    #> wrong shape in place: ValueError
