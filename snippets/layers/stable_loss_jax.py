import jax
import jax.numpy as jnp

z, t = jnp.array(200.0), jnp.array(0.0)

# $\log(1 + e^z) - t z$
naive = jnp.log(1 + jnp.exp(z)) - t * z
# $\log(1 + e^z) = \max(z, 0) + \log(1 + e^{-|z|})$
tail = jnp.log(1 + jnp.exp(-jnp.abs(z)))
stable = jnp.maximum(z, 0) + tail - t * z
loss = jax.nn.softplus(z) - t * z

print("naive formula:", naive.item())
#> naive formula: inf
print("stable formula:", stable.item())
#> stable formula: 200.0
print("loss function:", loss.item())
#> loss function: 200.0
