import jax
import jax.numpy as jnp


def slope(f, value):
    try:
        return jax.grad(f)(jnp.array(value)).tolist()
    except TypeError as error:
        return type(error).__name__


cases = {
    "sign(x) at 0": (jnp.sign, 0.0),
    "round(x) at 0.5": (jnp.round, 0.5),
    "floor(x) at 1": (jnp.floor, 1.0),
    "x % 3 at 3": (lambda x: x % 3, 3.0),
    "argmax([x, y])": (jnp.argmax, [1.0, 3.0]),
}
for name, (f, at) in cases.items():
    print(f"{name}:", slope(f, at))
    #> sign(x) at 0: 0.0
    #> round(x) at 0.5: 0.0
    #> floor(x) at 1: 0.0
    #> x % 3 at 3: 1.0
    #> argmax([x, y]): TypeError
