import jax
import jax.numpy as jnp

key = jax.random.key(0)
he = jax.nn.initializers.he_uniform()
tensor = he(key, (150, 600))
print("shape:", tensor.shape)
#> shape: (150, 600)

bound = float(jnp.abs(tensor).max())
print("He bound:", round(bound, 3))
#> He bound: 0.2
print("fan_in:", round(6 / bound**2))  # $n_{in}$
#> fan_in: 150

glorot = jax.nn.initializers.glorot_uniform()
bound = float(jnp.abs(glorot(key, (150, 600))).max())
print("Glorot bound:", round(bound, 3))
#> Glorot bound: 0.089
print("fan_in + fan_out:", round(6 / bound**2))
#> fan_in + fan_out: 750
