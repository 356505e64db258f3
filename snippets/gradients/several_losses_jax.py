import jax
import jax.numpy as jnp


def losses(w):
    return w[0] * w[1], w[0] + w[1]


w = jnp.array([2.0, 3.0])
_, pullback = jax.vjp(losses, w)
print("both losses:", pullback((1.0, 1.0))[0].tolist())
#> both losses: [4.0, 3.0]
print("first loss:", pullback((1.0, 0.0))[0].tolist())
#> first loss: [3.0, 2.0]
print("second loss:", pullback((0.0, 1.0))[0].tolist())
#> second loss: [1.0, 1.0]
