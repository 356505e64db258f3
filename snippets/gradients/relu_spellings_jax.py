import jax
import jax.numpy as jnp


def slope(f):
    return jax.grad(f)(0.0).item()


cases = {
    "relu(x)": jax.nn.relu,
    "maximum(x, 0)": lambda x: jnp.maximum(x, 0),
    "maximum(0, x)": lambda x: jnp.maximum(0, x),
    "clip(x, 0, inf)": lambda x: jnp.clip(x, min=0),
    "where(x > 0, x, 0)": lambda x: jnp.where(x > 0, x, 0),
    "where(x < 0, 0, x)": lambda x: jnp.where(x < 0, 0, x),
    "x * (x > 0)": lambda x: x * (x > 0),
    "(x + |x|) / 2": lambda x: (x + jnp.abs(x)) / 2,
    "max([x, 0], axis)": lambda x: jnp.max(jnp.stack([x, 0.0]), axis=0),
    "leaky_relu(x, 0)": lambda x: jax.nn.leaky_relu(x, 0),
}
for name, f in cases.items():
    print(f"{name}:", slope(f))
    #> relu(x): 0.0
    #> maximum(x, 0): 0.5
    #> maximum(0, x): 0.5
    #> clip(x, 0, inf): 0.5
    #> where(x > 0, x, 0): 0.0
    #> where(x < 0, 0, x): 1.0
    #> x * (x > 0): 0.0
    #> (x + |x|) / 2: 1.0
    #> max([x, 0], axis): 0.5
    #> leaky_relu(x, 0): 1.0
