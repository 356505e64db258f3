import jax
import jax.numpy as jnp

losses = {
    "softplus(z) - z": lambda z: jax.nn.softplus(z) - z,
    "logaddexp(z, 0) - z": lambda z: jnp.logaddexp(z, 0.0) - z,
    "-log_sigmoid(z)": lambda z: -jax.nn.log_sigmoid(z),
}
for name, loss in losses.items():
    for z in 0.0, -200.0:
        print(f"{name} at {z:.0f}:", jax.grad(loss)(z).item())
        #> softplus(z) - z at 0: -0.5
        #> softplus(z) - z at -200: -1.0
        #> logaddexp(z, 0) - z at 0: -0.5
        #> logaddexp(z, 0) - z at -200: -1.0
        #> -log_sigmoid(z) at 0: -0.5
        #> -log_sigmoid(z) at -200: -1.0
