import jax
from jax.scipy.special import xlogy

for x in 0.0, 1e-6:
    own = jax.grad(xlogy)(x, 2.0).item()
    print(f"xlogy(x, 2) at {x}:", round(own, 3))
    #> xlogy(x, 2) at 0.0: 0.693
    #> xlogy(x, 2) at 1e-06: 0.693
print("xlogy(x, 0) at 0.0:", jax.grad(xlogy)(0.0, 0.0).item())
#> xlogy(x, 0) at 0.0: -inf
