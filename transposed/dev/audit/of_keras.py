"""Keras on TensorFlow: activations, the functions of one tensor in ``keras.ops``, and losses."""

import keras
import tensorflow as tf

from transposed.dev.audit.of_tensorflow import slopes, stacked, values
from transposed.dev.audit.slopes import Catalogue, Function, public

# They change what later functions do, or have no derivative on purpose.
LEFT_OUT = ("stop_gradient", "custom_gradient", "cond", "fori_loop", "while_loop", "map", "scan", "vectorized_map")


def catalogue() -> Catalogue:
    functions = public(keras.activations, "keras.activations", ("get", "serialize", "deserialize"))
    functions |= public(keras.ops, "keras.ops", LEFT_OUT)
    return Catalogue(functions | composed(), values, slopes)


def composed() -> dict[str, Function]:
    """With other arguments than the one that is asked for, each one number for each number."""
    found: dict[str, Function] = {
        "keras.ops.logaddexp(x, -x)": lambda x: keras.ops.logaddexp(x, -x),
        "keras.ops.logaddexp(x, 0)": lambda x: keras.ops.logaddexp(x, tf.zeros_like(x)),
        "keras.ops.logsumexp([x, 0])": lambda x: keras.ops.logsumexp(stacked(x, 0 * x), -1),
        "keras.ops.prod([x, x, 1])": lambda x: keras.ops.prod(stacked(x, x, 0 * x + 1), -1),
        "keras.ops.cumprod([x, x + 1, 1])": lambda x: keras.ops.sum(
            keras.ops.cumprod(stacked(x, x + 1, 0 * x + 1), -1), -1
        ),
        "keras.ops.norm([x, 1])": lambda x: keras.ops.norm(stacked(x, 0 * x + 1), axis=-1),
    }
    for name in ["huber", "mean_absolute_error", "mean_squared_error", "log_cosh", "poisson", "hinge", "squared_hinge"]:
        target = 1.0 if name in ("hinge", "squared_hinge", "poisson") else 0.0
        found[f"keras.losses.{name}({target:g}, x)"] = lambda x, name=name, target=target: getattr(keras.losses, name)(
            tf.zeros_like(x)[:, None] + target, x[:, None]
        )
    for label in (0, 1):
        for name in ("binary_crossentropy", "binary_focal_crossentropy"):
            found[f"keras.losses.{name}({label}, x, from_logits=True)"] = lambda x, y=label, name=name: getattr(
                keras.losses, name
            )(tf.fill((x.shape[0], 1), tf.cast(y, x.dtype)), x[:, None], from_logits=True)
    return found
