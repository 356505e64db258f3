import jax
import jax.numpy as jnp

relu = jax.custom_vjp(jax.nn.relu)
relu.defvjp(
    lambda x: (jax.nn.relu(x), x),
    lambda x, dy: (jnp.where(x >= 0, dy, 0),),
)

print("reverse mode:", jax.grad(relu)(0.0))
#> reverse mode: 1.0
try:
    jax.jvp(relu, (0.0,), (1.0,))
except TypeError as error:
    print("forward mode:", f"{type(error).__name__}: {error}")
    #> forward mode: TypeError: can't apply forward-mode autodiff (jvp) to a custom_vjp function.
