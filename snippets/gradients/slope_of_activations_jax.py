import jax
import jax.numpy as jnp
import numpy as np


def slope(f, value):
    gradient = jax.grad(lambda x: f(x).sum())(jnp.array(value))
    return (np.float64(gradient) + 0).round(4).tolist()


cases = {
    "relu at 0": jax.nn.relu,
    "leaky_relu, slope 0.25, at 0": (
        lambda x: jax.nn.leaky_relu(x, 0.25)
    ),
    "elu at 0": jax.nn.elu,
    "elu, alpha 2, at 0": lambda x: jax.nn.elu(x, 2.0),
    "selu at 0": jax.nn.selu,
    "celu at 0": jax.nn.celu,
}
for name, f in cases.items():
    print(f"{name}:", slope(f, 0.0))
    #> relu at 0: 0.0
    #> leaky_relu, slope 0.25, at 0: 1.0
    #> elu at 0: 1.0
    #> elu, alpha 2, at 0: 2.0
    #> selu at 0: 1.7581
    #> celu at 0: 1.0
