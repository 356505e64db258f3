import jax.numpy as jnp
from flax import nnx

ones, x = jnp.ones(4), jnp.array([[1.0], [3.0]])


def layers():
    rngs = nnx.Rngs(0)
    return nnx.Dropout(0.5, rngs=rngs), nnx.BatchNorm(1, rngs=rngs)


dropout, norm = layers()
print("dropout keeps ones:", jnp.array_equal(dropout(ones), ones))
#> dropout keeps ones: False
print("batch norm:", norm(x).flatten().round(2).tolist())
#> batch norm: [-1.0, 1.0]

dropout, norm = layers()
dropout.eval(), norm.eval()
same = jnp.array_equal(dropout(ones), ones)
print("dropout keeps ones, eval:", same)
#> dropout keeps ones, eval: True
print("batch norm, eval:", norm(x).flatten().round(2).tolist())
#> batch norm, eval: [1.0, 3.0]
