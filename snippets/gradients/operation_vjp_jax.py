import jax
import jax.numpy as jnp


@jax.custom_vjp
def matmul(x, w):
    return x @ w


def backward(saved, dy):
    received.append(dy.tolist())
    x, w = saved
    return dy @ w.T, x.T @ dy


matmul.defvjp(lambda x, w: (x @ w, (x, w)), backward)

received = []
x = jnp.array([[1.0, 2, 3], [4, 5, 6]])
w = jnp.array([[1.0, 2], [3, 4], [5, 6]])
y, pullback = jax.vjp(matmul, x, w)
dx, dw = pullback(jnp.ones_like(y))
print("it receives:", *received)
#> it receives: [[1.0, 1.0], [1.0, 1.0]]
print("it returns for x:", dx.tolist())
#> it returns for x: [[3.0, 7.0, 11.0], [3.0, 7.0, 11.0]]
print("it returns for w:", dw.tolist())
#> it returns for w: [[5.0, 5.0], [7.0, 7.0], [9.0, 9.0]]
