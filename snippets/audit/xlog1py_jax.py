import jax
from jax.scipy.special import xlog1py

for x in 0.0, 1e-6:
    own = jax.grad(xlog1py)(x, 1.0).item()
    print(f"xlog1py(x, 1) at {x}:", round(own, 3))
    #> xlog1py(x, 1) at 0.0: 0.693
    #> xlog1py(x, 1) at 1e-06: 0.693
