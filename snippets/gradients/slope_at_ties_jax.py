import jax
import jax.numpy as jnp
import numpy as np


def slope(f, value):
    gradient = jax.grad(lambda x: f(x).sum())(jnp.array(value))
    return (np.float64(gradient) + 0).round(4).tolist()


cases = {
    "maximum(x, y)": lambda x: jnp.maximum(x[0], x[1]),
    "minimum(x, y)": lambda x: jnp.minimum(x[0], x[1]),
    "fmax(x, y)": lambda x: jnp.fmax(x[0], x[1]),
    "max([x, y])": jnp.max,
    "max([x, y], axis)": lambda x: jnp.max(x, axis=0),
    "min([x, y], axis)": lambda x: jnp.min(x, axis=0),
}
for name, f in cases.items():
    print(f"{name}:", slope(f, [2.0, 2.0]))
    #> maximum(x, y): [0.5, 0.5]
    #> minimum(x, y): [0.5, 0.5]
    #> fmax(x, y): [0.0, 1.0]
    #> max([x, y]): [0.5, 0.5]
    #> max([x, y], axis): [0.5, 0.5]
    #> min([x, y], axis): [0.5, 0.5]
