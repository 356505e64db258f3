import jax
import jax.numpy as jnp


def slope(f, value):
    return jax.grad(f)(jnp.array(value)).tolist()


special = jax.scipy.special
print("bessel_i1 at 0.0:", slope(special.i1, 0.0))
#> bessel_i1 at 0.0: 0.5
print("bessel_i1 at 0.001:", round(slope(special.i1, 1e-3), 3))
#> bessel_i1 at 0.001: 0.5
print("bessel_i0 at 0.0:", round(slope(special.i0, 0.0), 3))
#> bessel_i0 at 0.0: 1.0
