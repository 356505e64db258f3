import jax
import jax.numpy as jnp

z = jnp.array(1j)
# $z / |z|$
print("sign:", jnp.sign(z).item())
#> sign: 1j
print("quotient:", (z / abs(z)).item())
#> quotient: 1j
gradient = jax.grad(lambda z: jnp.sign(z).real)(z)
print("gradient of the sign:", gradient.item())
#> gradient of the sign: 0j
gradient = jax.grad(lambda z: (z / abs(z)).real)(z)
print("gradient of the quotient:", gradient.item())
#> gradient of the quotient: (1+0j)
