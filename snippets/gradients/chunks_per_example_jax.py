import jax
import jax.numpy as jnp

X = jnp.tile(jnp.arange(6.0), (8, 1))  # (batch, in_features)
W = jnp.ones((4, 6))  # (out_features, in_features)


def loss(W, x):
    return jnp.square(W @ x).sum()


def norm(x):
    return jnp.linalg.norm(jax.grad(loss)(W, x))


each = jax.vmap(jax.grad(loss), in_axes=(None, 0))
print("numbers in W:", W.size)
#> numbers in W: 24
print("numbers in all gradients:", each(W, X).size)
#> numbers in all gradients: 192
norms = jax.lax.map(norm, X, batch_size=2)
print("numbers, only norms:", norms.size)
#> numbers, only norms: 8
