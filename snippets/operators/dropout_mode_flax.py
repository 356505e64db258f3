import jax.numpy as jnp
from flax import nnx

x = jnp.ones(1000)
layer = nnx.Dropout(rate=0.75, rngs=nnx.Rngs(0))

print("new layer:", jnp.unique(layer(x)).tolist())
#> new layer: [0.0, 4.0]
y = layer(x, deterministic=False)
print("training:", jnp.unique(y).tolist())
#> training: [0.0, 4.0]
y = layer(x, deterministic=True)
print("inference:", jnp.unique(y).tolist())
#> inference: [1.0]
