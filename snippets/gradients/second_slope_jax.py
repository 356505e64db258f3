import jax
import jax.numpy as jnp


def second(f):
    return jax.grad(jax.grad(f))(0.0).item()


# $f(x) = x|x|$
print("x |x| at 0:", second(lambda x: x * jnp.abs(x)))
#> x |x| at 0: 2.0
print("relu(x)² at 0:", second(lambda x: jax.nn.relu(x) ** 2))
#> relu(x)² at 0: 0.0
