import jax
import jax.numpy as jnp


def gradient(f, z):
    y, vjp = jax.vjp(f, jnp.array(z))
    return vjp(jnp.ones_like(y))[0].item()


square = gradient(lambda z: z.real**2 + z.imag**2, 3 + 4j)
print("real**2 + imag**2 at 3+4j:", square)
#> real**2 + imag**2 at 3+4j: (6-8j)
print("imag**2 at 2j:", gradient(lambda z: z.imag**2, 2j))
#> imag**2 at 2j: -4j
print("abs at 0j:", gradient(jnp.abs, 0j))
#> abs at 0j: 0j
print("z * z at 1+2j, seed 1:", gradient(lambda z: z * z, 1 + 2j))
#> z * z at 1+2j, seed 1: (2+4j)
