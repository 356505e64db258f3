import jax
import jax.numpy as jnp

x = jnp.array([0.0, 4.0])


def loss(x, probe):
    log = jnp.log(x) + probe
    return jnp.where(x > 0, log, 0.0).sum()


to_x, to_log = jax.grad(loss, argnums=(0, 1))(x, jnp.zeros(2))
print("log:", to_log.tolist())
#> log: [0.0, 1.0]
print("x:", to_x.tolist())
#> x: [nan, 0.25]
