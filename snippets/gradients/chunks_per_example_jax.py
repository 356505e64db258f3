import jax
import jax.numpy as jnp

X = jnp.tile(jnp.arange(6.0), (8, 1))  # (batch, in_features)
W = jnp.ones((4, 6))  # (out_features, in_features)


def loss(W, x):
    return jnp.square(W @ x).sum()


def gradient(x):
    return jax.grad(loss)(W, x)


def norm(x):
    return jnp.linalg.norm(gradient(x))


each = jax.lax.map(gradient, X, batch_size=2)
print("examples:", len(X))
#> examples: 8
print("numbers in W:", W.size)
#> numbers in W: 24
print("numbers in all gradients:", each.size)
#> numbers in all gradients: 192
norms = jax.lax.map(norm, X, batch_size=2)
print("numbers, only norms:", norms.size)
#> numbers, only norms: 8
