import jax.numpy as jnp

x = jnp.array([[1, 2, 3, 4, 5]])
W = jnp.arange(15).reshape(3, 5)  # (out, in)
K = W.T  # (in, out)

y = jnp.einsum("bi,oi->bo", x, W)  # $y_{bo} = \sum_i x_{bi} W_{oi}$
print("W:", W.shape)
print("bi,oi->bo:", y.tolist())
assert jnp.array_equal(y, x @ W.T)

y = jnp.einsum("bi,io->bo", x, K)  # $y_{bo} = \sum_i x_{bi} K_{io}$
print("K:", K.shape)
print("bi,io->bo:", y.tolist())
assert jnp.array_equal(y, x @ K)
