import jax
import jax.numpy as jnp


@jax.custom_vjp
def cube(x):
    return x**3


def forward(x):
    return cube(x), x


def backward(x, dy):
    return (3 * x**2 * dy,)


cube.defvjp(forward, backward)
x = jnp.array(1.0)
try:
    jax.hessian(cube)(x)
except TypeError as error:
    text = str(error).split(".")[0]
    print("jax.hessian:", f"{type(error).__name__}: {text}")
    #> jax.hessian: TypeError: can't apply forward-mode autodiff (jvp) to a custom_vjp function
print("jax.grad twice:", jax.grad(jax.grad(cube))(x).item())
#> jax.grad twice: 6.0
