import jax
import jax.numpy as jnp


def element(x, h):
    h[0] = 7.0


def parameter(x, h):
    x -= 1.0


def loss(x, change):
    h = x * 1
    y = x * h * h  # $dy/dx = 3x^2$
    change(x, h)
    return y.sum()


cases = {
    "h[0] = 7.0": element,
    "x -= 1.0": parameter,
    "h = h * 2": lambda x, h: h * 2,
}
for label, change in cases.items():
    try:
        gradient = jax.grad(loss)(jnp.array([3.0]), change)
        result = gradient.item()
    except TypeError as error:
        result = type(error).__name__
    print(f"{label}:", result)
    #> h[0] = 7.0: TypeError
    #> x -= 1.0: 27.0
    #> h = h * 2: 27.0
