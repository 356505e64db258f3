import jax


def losses(x):
    h = x * x
    return 2 * h, 5 * h


(a, b), pullback = jax.vjp(losses, 3.0)
print("sum of both:", pullback((1.0, 1.0))[0].item())
#> sum of both: 42.0
first = pullback((1.0, 0.0))[0].item()
second = pullback((0.0, 1.0))[0].item()
print("one by one:", first, second)
#> one by one: 12.0 30.0
print("b after a:", pullback((0.0, 1.0))[0].item())
#> b after a: 30.0
