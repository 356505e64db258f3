import jax


def f(x):
    return x * x * x


first = jax.grad(f)
second = jax.grad(first)
third = jax.grad(second)
print("first:", first(3.0).item())
#> first: 27.0
print("second:", second(3.0).item())
#> second: 18.0
print("third:", third(3.0).item())
#> third: 6.0
