import equinox as eqx
import jax
import jax.numpy as jnp

layer = eqx.nn.Linear(3, 2, key=jax.random.key(0))
x = jnp.ones(3)

print("input:", x.shape)
#> input: (3,)
print("output:", layer(x).shape)
#> output: (2,)
print("with a batch axis:", jax.vmap(layer)(x[None, :]).shape)
#> with a batch axis: (1, 2)
