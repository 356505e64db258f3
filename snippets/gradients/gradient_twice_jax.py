import jax

gradient = jax.grad(lambda x: x**2)

print("first call:", gradient(2.0))
#> first call: 4.0
print("second call:", gradient(2.0))
#> second call: 4.0
