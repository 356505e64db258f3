import jax
import jax.numpy as jnp


def slope(f, value):
    return jax.grad(f)(jnp.array(value)).tolist()


def tail(z):
    return jnp.log1p(jnp.exp(-abs(z)))  # $\log(1 + e^{-|z|})$


losses = {
    "clip(z, 0) - z + tail": lambda z: jnp.clip(z, 0) - z + tail(z),
    "maximum(z, 0) - z + tail": lambda z: (
        jnp.maximum(z, 0) - z + tail(z)
    ),
    "relu(z) - z + tail": lambda z: jax.nn.relu(z) - z + tail(z),
    "softplus(z) - z": lambda z: jax.nn.softplus(z) - z,
    "built-in loss": lambda z: -jax.nn.log_sigmoid(z),
}
for name, loss in losses.items():
    print(f"{name}:", slope(loss, 0.0))
    #> clip(z, 0) - z + tail: -1.0
    #> maximum(z, 0) - z + tail: -1.0
    #> relu(z) - z + tail: -1.5
    #> softplus(z) - z: -0.5
    #> built-in loss: -0.5
