import jax
import jax.numpy as jnp
from flax import linen as nn

X = jnp.ones((2, 64))  # (batch, in_features)
w = jnp.ones(64)
dropout = nn.Dropout(0.5, deterministic=False)
key = jax.random.key(0)


def loss(w, x, key):
    return dropout.apply({}, x * w, rngs={"dropout": key}).sum()


gradient = jax.grad(loss)
first, second = jax.vmap(gradient, (None, 0, None))(w, X, key)
print("same mask, one key:", bool((first == second).all()))
#> same mask, one key: True
keys = jax.random.split(key, 2)
first, second = jax.vmap(gradient, (None, 0, 0))(w, X, keys)
print("same mask, split keys:", bool((first == second).all()))
#> same mask, split keys: False
