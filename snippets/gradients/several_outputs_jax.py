import jax
import jax.numpy as jnp

w = jnp.array([1.0, 10])
cases = {
    "y = x * [1, 10]": (lambda x: x * w, None),
    "y = x * [10]": (lambda x: x * w[1:], None),
    "y = [x, 10 * x]": (lambda x: [x, 10 * x], None),
    "seed [1, 1]": (lambda x: x * w, jnp.array([1.0, 1])),
    "seed [2, 3]": (lambda x: x * w, jnp.array([2.0, 3])),
}

for name, (f, seed) in cases.items():
    try:
        if seed is None:
            result = jax.grad(f)(2.0).item()
        else:
            result = jax.vjp(f, 2.0)[1](seed)[0].item()
    except TypeError as error:
        result = type(error).__name__
    print(f"{name}:", result)
    #> y = x * [1, 10]: TypeError
    #> y = x * [10]: TypeError
    #> y = [x, 10 * x]: TypeError
    #> seed [1, 1]: 11.0
    #> seed [2, 3]: 32.0
