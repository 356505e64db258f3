import jax
import jax.numpy as jnp


def slope(f, value):
    return jax.grad(f)(jnp.array(value)).tolist()


print("x * |x| at 0.0:", slope(lambda x: x * abs(x), 0.0))
#> x * |x| at 0.0: 0.0
print("|x| ** 3 at 0.0:", slope(lambda x: abs(x) ** 3, 0.0))
#> |x| ** 3 at 0.0: 0.0
print("relu(x) ** 2 at 0.0:", slope(lambda x: jax.nn.relu(x) ** 2, 0.0))
#> relu(x) ** 2 at 0.0: 0.0
