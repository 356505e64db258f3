import jax
import jax.numpy as jnp
import numpy as np


def slope(f, value):
    gradient = jax.grad(lambda x: f(x).sum())(jnp.array(value))
    return (np.float64(gradient) + 0).round(4).tolist()


cases = {
    "clip(x, 0, 1) at 0 and 1": (
        lambda x: jnp.clip(x, 0, 1),
        [0.0, 1.0],
    ),
    "relu6 at 0 and 6": (jax.nn.relu6, [0.0, 6.0]),
    "hardtanh at -1 and 1": (jax.nn.hard_tanh, [-1.0, 1.0]),
    "hardsigmoid at -3 and 3": (jax.nn.hard_sigmoid, [-3.0, 3.0]),
    "hardswish at -3 and 3": (jax.nn.hard_swish, [-3.0, 3.0]),
}
for name, (f, at) in cases.items():
    print(f"{name}:", slope(f, at))
    #> clip(x, 0, 1) at 0 and 1: [0.5, 0.5]
    #> relu6 at 0 and 6: [0.0, 0.0]
    #> hardtanh at -1 and 1: [1.0, 1.0]
    #> hardsigmoid at -3 and 3: [0.0, 0.0]
    #> hardswish at -3 and 3: [0.0, 1.0]
