import jax
import jax.numpy as jnp

z = jnp.array(3 + 4j)
gradient = jax.grad(lambda z: z.real**2 + z.imag**2)(z)

print("gradient:", gradient.item())
#> gradient: (6-8j)
print("z - gradient / 2:", (z - gradient / 2).item())
#> z - gradient / 2: 8j
print("z - conj(gradient) / 2:", (z - gradient.conj() / 2).item())
#> z - conj(gradient) / 2: 0j
