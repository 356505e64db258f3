import jax
import jax.numpy as jnp
from jax.nn import relu


def f(x):  # $f(x) = \max(x + 1, 0) + \max(x - 1, 0)$
    return relu(x + 1) + relu(x - 1)


x = jnp.array([-2.0, 0.0, 2.0])
second = jax.grad(jax.grad(f))
print("slopes:", jax.vmap(jax.grad(f))(x).tolist())
#> slopes: [0.0, 1.0, 2.0]
print("second derivatives:", jax.vmap(second)(x).tolist())
#> second derivatives: [0.0, 0.0, 0.0]


def output(weights):  # $y = v \max(w x, 0)$, $x = 3$
    v, w = weights
    return v * relu(w * 3)  # $\max(x, 0)$


def loss(weights):
    return (output(weights) - 1) ** 2 / 2  # $L = (y - 1)^2 / 2$


weights = jnp.array([1.0, 2.0])  # $v = 1$, $w = 2$
print("y:", output(weights).item())
#> y: 6.0
print("gradient:", jax.grad(output)(weights).tolist())  # $g = (6, 3)$
#> gradient: [6.0, 3.0]
print("output:", jax.hessian(output)(weights).tolist())
#> output: [[0.0, 3.0], [3.0, 0.0]]
# $H = L''(y) \, g g^\top + L'(y) \, H_y$, $H_y$
print("loss:", jax.hessian(loss)(weights).tolist())
#> loss: [[36.0, 33.0], [33.0, 9.0]]
