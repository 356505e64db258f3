import jax
import jax.numpy as jnp

X = jnp.array([[0.0, 8], [2, 0], [4, 0]])  # (batch, in_features)
w = jnp.zeros(2)
bound = 5


def loss(w, x):
    return x @ w


each = jax.vmap(jax.grad(loss), in_axes=(None, 0))(w, X)
norms = jnp.linalg.norm(each, axis=1)
factors = jnp.minimum(1, bound / norms)
print("norms:", norms.tolist())
#> norms: [8.0, 2.0, 4.0]
print("factors:", factors.tolist())
#> factors: [0.625, 1.0, 1.0]
clipped = (factors[:, None] * each).sum(axis=0)
print("clipped, then summed:", clipped.tolist())
#> clipped, then summed: [6.0, 5.0]

weighted = jax.grad(lambda w: (factors * (X @ w)).sum())(w)
print("gradient of the weighted losses:", weighted.tolist())
#> gradient of the weighted losses: [6.0, 5.0]
total = each.sum(axis=0)
late = total * jnp.minimum(1, bound / jnp.linalg.norm(total))
print("summed, then clipped:", late.tolist())
#> summed, then clipped: [3.0, 4.0]
