import jax
import jax.numpy as jnp
import numpy as np

z = np.arange(0, 120, 0.001)
s = np.asarray(jax.nn.sigmoid(jnp.array(z)))
negative = np.asarray(jax.nn.sigmoid(-jnp.array(z)))
with jax.enable_x64(True):
    double = np.asarray(jax.nn.sigmoid(jnp.array(z)))

print("exactly 1 from:", f"{z[s == 1][0]:.3f}")
#> exactly 1 from: 16.636
print("exactly 0 from:", f"{-z[negative == 0][0]:.3f}")
#> exactly 0 from: -87.337
print("exactly 1 in float64 from:", f"{z[double == 1][0]:.2f}")
#> exactly 1 in float64 from: 36.74
smallest = negative[negative > 0].min()
assert smallest >= np.finfo(np.float32).tiny
