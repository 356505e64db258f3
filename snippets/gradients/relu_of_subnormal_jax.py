import jax
import jax.numpy as jnp

cases = {
    "relu at 1e-40": jax.nn.relu,
    "maximum(x, 0) at 1e-40": lambda x: jnp.maximum(x, 0),
}
for name, f in cases.items():
    x = jnp.array(1e-40)
    print(f"{name}:", jax.grad(f)(x).item())
    #> relu at 1e-40: 0.0
    #> maximum(x, 0) at 1e-40: 0.5
