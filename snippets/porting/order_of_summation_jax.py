import jax.numpy as jnp

big, one = jnp.float32(1e8), jnp.float32(1.0)

print("dtype:", big.dtype)
#> dtype: float32
print("(1e8 + 1) - 1e8:", ((big + one) - big).item())
#> (1e8 + 1) - 1e8: 0.0
print("(1e8 - 1e8) + 1:", ((big - big) + one).item())
#> (1e8 - 1e8) + 1: 1.0
print("step at 1:", jnp.spacing(one).item())
#> step at 1: 1.1920928955078125e-07
print("step at 1e8:", jnp.spacing(big).item())
#> step at 1e8: 8.0
assert jnp.finfo(jnp.float32).eps == 2**-23
