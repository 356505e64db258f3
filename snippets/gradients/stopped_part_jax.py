import jax
from jax.lax import stop_gradient

cases = {
    "nothing stopped": lambda x: x**2 + x**3,  # $2x + 3x^2$
    "x ** 3 stopped": lambda x: x**2 + stop_gradient(x**3),  # $2x$
    "both stopped": lambda x: stop_gradient(x**2 + x**3),
}

for name, f in cases.items():
    y, gradient = jax.value_and_grad(f)(2.0)
    assert y == 12.0  # $y = x^2 + x^3$
    print(f"{name}:", gradient.item())
    #> nothing stopped: 16.0
    #> x ** 3 stopped: 4.0
    #> both stopped: 0.0
