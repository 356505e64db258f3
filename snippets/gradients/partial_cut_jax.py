import jax
import jax.test_util


def f(x):
    return x * jax.lax.stop_gradient(x)  # $x \cdot x$


print("gradient:", jax.grad(f)(3.0).item())
#> gradient: 3.0
slope = (f(3.0 + 1) - f(3.0 - 1)) / 2
print("slope:", slope)
#> slope: 6.0
try:
    jax.test_util.check_grads(f, (3.0,), order=1, modes=["rev"])
except AssertionError as error:
    text = str(error).strip().splitlines()[0]
    print("check_grads:", f"{type(error).__name__}: {text}")
    #> check_grads: AssertionError: Not equal to tolerance rtol=0.002, atol=0.002
