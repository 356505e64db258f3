"""JAX: the functions of one array in ``jax.numpy``, ``jax.nn`` and ``jax.scipy.special``, some of more, and Optax."""

import jax
import jax.numpy as jnp
import jax.scipy.special as special
import numpy as np
import optax

from transposed.dev.audit.slopes import Catalogue, Function, public


def catalogue() -> Catalogue:
    jax.config.update("jax_enable_x64", True)
    functions = public(jnp, "jax.numpy", ("set_printoptions", "save", "savez", "load", "fromfile"))
    functions |= public(jax.nn, "jax.nn") | public(special, "jax.scipy.special")
    return Catalogue(functions | composed(), values, slopes)


def values(function: Function, points) -> np.ndarray:
    return np.asarray(function(jnp.array(points)))


def slopes(function: Function, points) -> np.ndarray:
    return np.asarray(jax.grad(lambda x: function(x).sum())(jnp.array(points)))


def stacked(*parts):
    return jnp.stack(parts, -1)


def composed() -> dict[str, Function]:
    """With other arguments than the one that is asked for, each one number for each number."""
    found: dict[str, Function] = {
        "jax.nn.gelu(x, approximate=False)": lambda x: jax.nn.gelu(x, approximate=False),
        "jax.numpy.logaddexp(x, -x)": lambda x: jnp.logaddexp(x, -x),
        "jax.numpy.logaddexp(x, 0)": lambda x: jnp.logaddexp(x, 0.0),
        "jax.scipy.special.xlogy(x, 2)": lambda x: special.xlogy(x, 2.0),
        "jax.scipy.special.xlog1py(x, 1)": lambda x: special.xlog1py(x, 1.0),
        "jax.numpy.hypot(x, 1)": lambda x: jnp.hypot(x, 1.0),
        "jax.nn.logsumexp([x, 0])": lambda x: jax.nn.logsumexp(stacked(x, 0 * x), -1),
        "jax.numpy.prod([x, x, 1])": lambda x: jnp.prod(stacked(x, x, 0 * x + 1), -1),
        "jax.numpy.cumprod([x, x + 1, 1])": lambda x: jnp.cumprod(stacked(x, x + 1, 0 * x + 1), -1).sum(-1),
        "jax.numpy.linalg.det([[x, 2x], [x, 3x]])": lambda x: jnp.linalg.det(
            jnp.stack([stacked(x, 2 * x), stacked(x, 3 * x)], -2)
        ),
        "jax.numpy.linalg.det([[x, 2], [2, 4]])": lambda x: jnp.linalg.det(
            jnp.stack([stacked(x, 0 * x + 2), stacked(0 * x + 2, 0 * x + 4)], -2)
        ),
        "jax.numpy.linalg.norm([x, 1])": lambda x: jnp.linalg.norm(stacked(x, 0 * x + 1), axis=-1),
        "jax.nn.log_softmax([x, 0])": lambda x: jax.nn.log_softmax(stacked(x, 0 * x), -1)[:, 0],
        "optax.huber_loss(x, 0)": lambda x: optax.huber_loss(x, jnp.zeros_like(x)),
        "optax.log_cosh(x, 0)": lambda x: optax.log_cosh(x, jnp.zeros_like(x)),
        "optax.l2_loss(x)": optax.l2_loss,
    }
    for power in (0.0, 1.0, 2.0, 3.0):
        found[f"x ** {power}"] = lambda x, power=power: x**power
        found[f"jax.numpy.power(x, array {power:g})"] = lambda x, power=power: jnp.power(x, jnp.full_like(x, power))
    for label in (0, 1):
        found[f"optax.sigmoid_binary_cross_entropy(x, {label})"] = lambda x, y=label: (
            optax.sigmoid_binary_cross_entropy(x, jnp.full_like(x, y))
        )
        found[f"optax.sigmoid_focal_loss(x, {label})"] = lambda x, y=label: optax.sigmoid_focal_loss(
            x, jnp.full_like(x, y)
        )
        found[f"optax.hinge_loss(x, {2 * label - 1})"] = lambda x, y=label: optax.hinge_loss(
            x, jnp.full_like(x, 2 * y - 1)
        )
    return found
