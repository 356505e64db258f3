import jax
import jax.numpy as jnp
import numpy as np
import optax


def slope(f, value):
    gradient = jax.grad(lambda x: f(x).sum())(jnp.array(value))
    return (np.float64(gradient) + 0).round(4).tolist()


cases = {
    "relu(1 - x) at 1": (lambda x: jax.nn.relu(1 - x), 1.0),
    "maximum(1 - x, 0) at 1": (lambda x: jnp.maximum(1 - x, 0), 1.0),
    "hinge loss at 1": (lambda x: optax.losses.hinge_loss(x, 1.0), 1.0),
    "l1 loss at 0": (lambda x: jnp.abs(x - 0), 0.0),
    "huber loss at 1": (lambda x: optax.huber_loss(x, 0.0), 1.0),
}
for name, (f, at) in cases.items():
    print(f"{name}:", slope(f, at))
    #> relu(1 - x) at 1: 0.0
    #> maximum(1 - x, 0) at 1: -0.5
    #> hinge loss at 1: -0.5
    #> l1 loss at 0: 1.0
    #> huber loss at 1: 1.0
