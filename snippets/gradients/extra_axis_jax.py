import jax
import jax.numpy as jnp

X = jnp.array([[1.0, 2, 3], [4, 5, 6]])  # (batch, in_features)
W = jnp.array([[1.0], [0], [1]])  # (in_features, out_features)


def losses(W):
    return jnp.square(X @ W)  # (batch, 1)


def vector(W):
    return losses(W).squeeze(-1)  # (batch,)


print("shape of the losses:", losses(W).shape)
#> shape of the losses: (2, 1)
print("shape of their jacobian:", jax.jacrev(losses)(W).shape)
#> shape of their jacobian: (2, 1, 3, 1)
print("jacobian after squeeze:", jax.jacrev(vector)(W).shape)
#> jacobian after squeeze: (2, 3, 1)
