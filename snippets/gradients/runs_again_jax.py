import contextlib

import jax
import jax.numpy as jnp

runs = []


@jax.jit
def f(x):
    runs.append("again")
    return jnp.log(x)


with jax.debug_nans(True):
    f(1.0)
    print("Python ran f, no nan:", len(runs))
    #> Python ran f, no nan: 1
    with contextlib.suppress(FloatingPointError):
        f(-1.0)
print("Python ran f, nan:", len(runs))
#> Python ran f, nan: 2
