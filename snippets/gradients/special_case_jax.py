import jax
import jax.numpy as jnp

relu = jax.nn.relu
cases = {
    "x": lambda x: x,  # $f(x) = x$
    "0 if x == 0 else x": lambda x: 0.0 if x == 0 else x,
    "where(x == 0, 0, x)": lambda x: jnp.where(x == 0, 0.0, x),
    "relu(x) - relu(-x)": lambda x: relu(x) - relu(-x),
}

for name, f in cases.items():
    print(f"{name}:", float(jax.grad(f)(0.0)))
    #> x: 1.0
    #> 0 if x == 0 else x: 0.0
    #> where(x == 0, 0, x): 0.0
    #> relu(x) - relu(-x): 0.0
