import equinox as eqx
import jax
import jax.numpy as jnp

layer = eqx.nn.Linear(4, 2, key=jax.random.key(0))
square = eqx.nn.Linear(4, 4, use_bias=False, key=jax.random.key(0))
batch = jnp.arange(16.0).reshape(4, 4)

print("jax.vmap(layer):", jax.vmap(layer)(batch).shape)
#> jax.vmap(layer): (4, 2)
wrong = jnp.allclose(square(batch), square.weight @ batch)
print("square layer computes W @ batch:", bool(wrong))
#> square layer computes W @ batch: True
right = jnp.allclose(jax.vmap(square)(batch), batch @ square.weight.T)
print("jax.vmap(square) computes batch @ W.T:", bool(right))
#> jax.vmap(square) computes batch @ W.T: True
try:
    layer(jnp.ones((3, 4)))
except TypeError as error:
    print("three rows:", str(error).split(":")[0])
    #> three rows: dot_general requires contracting dimensions to have the same shape, got (4,) and (3,).
