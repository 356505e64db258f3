import jax
import jax.numpy as jnp

x = jnp.array([1.0, 2.0, 3.0])
gradient = jax.grad(lambda x: (abs(jnp.fft.fft(x)) ** 2).sum())(x)
print("gradient:", gradient.round(4).tolist())
#> gradient: [6.0, 12.0, 18.0]
