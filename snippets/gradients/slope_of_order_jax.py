import jax
import jax.numpy as jnp
import numpy as np
from jax import lax


def slope(f, value):
    gradient = jax.grad(lambda x: f(x).sum())(jnp.array(value))
    return (np.float64(gradient) + 0).round(4).tolist()


def max_pool(x):
    return lax.reduce_window(x, -jnp.inf, lax.max, (2,), (2,), "VALID")


two, three = [2.0, 2.0], [1.0, 2.0, 2.0]
four = [1.0, 2.0, 3.0, 4.0]
cases = {
    "sort([x, y])[0]": (lambda x: jnp.sort(x)[0], two),
    "max_pool([x, y])": (max_pool, two),
    "logsumexp([x, y])": (jax.nn.logsumexp, two),
    "median([1, 2, 2])": (jnp.median, three),
    "median([1, 2, 2], axis)": (lambda x: jnp.median(x, axis=0), three),
    "median([1, 2, 3, 4])": (jnp.median, four),
}
for name, (f, at) in cases.items():
    print(f"{name}:", slope(f, at))
    #> sort([x, y])[0]: [1.0, 0.0]
    #> max_pool([x, y]): [1.0, 0.0]
    #> logsumexp([x, y]): [0.5, 0.5]
    #> median([1, 2, 2]): [0.0, 1.0, 0.0]
    #> median([1, 2, 2], axis): [0.0, 1.0, 0.0]
    #> median([1, 2, 3, 4]): [0.0, 0.5, 0.5, 0.0]
