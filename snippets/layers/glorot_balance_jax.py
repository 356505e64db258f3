import jax
import jax.numpy as jnp

keys = jax.random.split(jax.random.key(0), 3)
x = jax.random.normal(keys[0], (256, 300))
dy = jax.random.normal(keys[1], (256, 900))
scaling = jax.nn.initializers.variance_scaling


def mean_squares(mode):
    kernel = scaling(1.0, mode, "uniform")(keys[2], (300, 900))
    y, backward = jax.vjp(lambda x: x @ kernel, x)
    dx = backward(dy)[0]
    return f"{jnp.mean(y**2):.1f} {jnp.mean(dx**2):.1f}"


print("by inputs:", mean_squares("fan_in"))
#> by inputs: 1.0 3.0
print("by outputs:", mean_squares("fan_out"))
#> by outputs: 0.3 1.0
print("Glorot:", mean_squares("fan_avg"))
#> Glorot: 0.5 1.5
