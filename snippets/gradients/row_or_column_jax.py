import jax
import jax.numpy as jnp

x = jnp.array([1.0, 2, 3])
w = jnp.array([[1.0, 2], [3, 4], [5, 6]])


def f(x):
    return x @ w


seed, tangent = jnp.array([1.0, 0]), jnp.array([1.0, 0, 0])
row = jax.vjp(f, x)[1](seed)[0]
column = jax.jvp(f, (x,), (tangent,))[1]
print("jacobian:", jax.jacrev(f)(x).tolist())
#> jacobian: [[1.0, 3.0, 5.0], [2.0, 4.0, 6.0]]
print("a row, reverse mode:", row.tolist())
#> a row, reverse mode: [1.0, 3.0, 5.0]
print("a column, forward mode:", column.tolist())
#> a column, forward mode: [1.0, 2.0]
assert (jax.jacfwd(f)(x) == jax.jacrev(f)(x)).all()
