import jax
import jax.numpy as jnp

w = jnp.array([[1.0, 2], [3, 4], [5, 6]])


def f(x):
    return x * x


def g(h):
    return h @ w


x = jnp.array([1.0, 2, 3])
J_f = jax.jacrev(f)(x)  # $J_f$
J_g = jax.jacrev(g)(f(x))  # $J_g$
v = jnp.ones(2)
print("first step:", (v @ J_g).tolist())
#> first step: [3.0, 7.0, 11.0]
print("second step:", ((v @ J_g) @ J_f).tolist())
#> second step: [6.0, 28.0, 66.0]
dx = jax.vjp(lambda x: g(f(x)), x)[1](v)[0]
print("jax.vjp:", dx.tolist())  # $v^\top J_g J_f$
#> jax.vjp: [6.0, 28.0, 66.0]
