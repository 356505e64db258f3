import jax


def square(x):
    return x * x  # $dy/dx = 2x$


y, pullback = jax.vjp(square, 3.0)
print("first pass:", pullback(1.0)[0].item())
#> first pass: 6.0
print("second pass:", pullback(1.0)[0].item())
#> second pass: 6.0

y, pullback = jax.vjp(square, 3.0)
pullback(1.0)
print("second pass, graph kept:", pullback(1.0)[0].item())
#> second pass, graph kept: 6.0
