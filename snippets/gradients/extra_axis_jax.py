import jax
import jax.numpy as jnp

X = jnp.array([[1.0, 2, 3], [4, 5, 6]])  # (batch, in_features)
W = jnp.array([[1.0], [0], [1]])  # (in_features, out_features)


def losses(W, x):
    return jnp.square(x @ W)  # (..., 1)


def loss(W, x):
    return losses(W, x).squeeze(-1)


print("losses:", losses(W, X).shape)
#> losses: (2, 1)
print("their jacobian:", jax.jacrev(losses)(W, X).shape)
#> their jacobian: (2, 1, 3, 1)
print("after squeeze:", jax.jacrev(loss)(W, X).shape)
#> after squeeze: (2, 3, 1)
each = jax.vmap(jax.grad(loss), in_axes=(None, 0))(W, X)
print("vmap, after squeeze:", each.shape)
#> vmap, after squeeze: (2, 3, 1)
try:
    jax.vmap(jax.grad(losses), in_axes=(None, 0))(W, X)
except TypeError as error:
    print("vmap:", type(error).__name__, error)
    #> vmap: TypeError Gradient only defined for scalar-output functions. Output had shape: (1,).
