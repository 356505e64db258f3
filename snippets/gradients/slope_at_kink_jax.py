import jax
import jax.numpy as jnp


def slope(f, value):
    return jax.grad(f)(jnp.array(value)).tolist()


print("relu(x) at 0:", slope(jax.nn.relu, 0.0))
#> relu(x) at 0: 0.0
print("maximum(x, 0) at 0:", slope(lambda x: jnp.maximum(x, 0), 0.0))
#> maximum(x, 0) at 0: 0.5
print("abs(x) at 0:", slope(jnp.abs, 0.0))
#> abs(x) at 0: 1.0
print("clip(x, 0, 1) at 0:", slope(lambda x: jnp.clip(x, 0, 1), 0.0))
#> clip(x, 0, 1) at 0: 0.5
tie = slope(lambda x: jnp.maximum(x[0], x[1]), [2.0, 2.0])
print("maximum(x, y) at x = y:", tie)
#> maximum(x, y) at x = y: [0.5, 0.5]
tie = slope(lambda x: jnp.max(x, axis=0), [2.0, 2.0])
print("max([x, y], axis) at x = y:", tie)
#> max([x, y], axis) at x = y: [0.5, 0.5]
print("sqrt(x) at 0:", slope(jnp.sqrt, 0.0))
#> sqrt(x) at 0: inf
print("norm([x, y]) at 0:", slope(jnp.linalg.norm, [0.0, 0.0]))
#> norm([x, y]) at 0: [nan, nan]
