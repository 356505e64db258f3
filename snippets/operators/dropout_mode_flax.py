import jax.numpy as jnp
from flax import nnx

x = jnp.ones(1000)
layer = nnx.Dropout(rate=0.75, rngs=nnx.Rngs(0))

print("new layer:", jnp.unique(layer(x)).tolist())
#> new layer: [0.0, 4.0]
layer.train()
print("training:", jnp.unique(layer(x)).tolist())
#> training: [0.0, 4.0]
layer.eval()
print("inference:", jnp.unique(layer(x)).tolist())
#> inference: [1.0]
