import jax


def f(x):
    loss = x * x
    return loss, 10 * x


try:
    print("without has_aux:", jax.grad(f)(3.0))
except TypeError as error:
    print("without has_aux:", f"{type(error).__name__}: {error}"[:67])
    #> without has_aux: TypeError: Gradient only defined for scalar-output functions. Outpu
gradient, extra = jax.grad(f, has_aux=True)(3.0)
print("with has_aux:", gradient)
#> with has_aux: 6.0
print("second output:", extra)
#> second output: 30.0
