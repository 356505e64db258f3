import jax

print("x ** 0.0 at 0:", jax.grad(lambda x: x**0.0)(0.0).item())
#> x ** 0.0 at 0: nan
print("x ** 0 at 0:", jax.grad(lambda x: x**0)(0.0).item())
#> x ** 0 at 0: 0.0
