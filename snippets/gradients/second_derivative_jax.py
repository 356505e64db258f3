import jax
import jax.numpy as jnp


def second(f, at):
    return jax.grad(jax.grad(f))(at).item()


print("relu(x) at 1:", second(jax.nn.relu, 1.0))
#> relu(x) at 1: 0.0
print("|x| at 1:", second(jnp.abs, 1.0))
#> |x| at 1: 0.0
print("relu(x) ** 2 at 1:", second(lambda x: jax.nn.relu(x) ** 2, 1.0))
#> relu(x) ** 2 at 1: 2.0
print("softplus(x) at 0:", second(jax.nn.softplus, 0.0))
#> softplus(x) at 0: 0.25
print("5 * x at 1:", second(lambda x: 5 * x, 1.0))  # $5x$
#> 5 * x at 1: 0.0
print("sqrt(x) at 0:", second(jnp.sqrt, 0.0))
#> sqrt(x) at 0: -inf
