import jax
import jax.numpy as jnp
from jax.test_util import check_grads

X = jnp.array([[1.0, 2], [3, 4]])
K = jnp.array([[5.0, 6], [7, 8]])
formulas = {
    "G.T @ X": lambda _, G: (G.T @ X,),
    "X.T @ G": lambda _, G: (X.T @ G,),
    "G @ X": lambda _, G: (G @ X,),
}

for name, formula in formulas.items():
    linear = jax.custom_vjp(lambda K: X @ K)
    linear.defvjp(lambda K: (X @ K, None), formula)
    passes = True
    try:
        check_grads(linear, [K], order=1, modes=["rev"])
    except AssertionError:
        passes = False
    print(f"{name}:", passes)
    #> G.T @ X: False
    #> X.T @ G: True
    #> G @ X: False
