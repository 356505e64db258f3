"""TensorFlow: the functions of one tensor in ``tf.math`` and ``tf.nn``, and some of more."""

import numpy as np
import tensorflow as tf

from transposed.dev.audit.slopes import Catalogue, Function, public


def catalogue() -> Catalogue:
    functions = public(tf.math, "tf.math") | public(tf.nn, "tf.nn") | public(tf.math.special, "tf.math.special")
    return Catalogue(functions | composed(), values, slopes)


def values(function: Function, points) -> np.ndarray:
    return np.asarray(function(tf.constant(points, tf.float64)))


def slopes(function: Function, points) -> np.ndarray:
    x = tf.constant(points, tf.float64)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = function(x)
    # None raises here: then the function has no derivative, and does not claim to have one.
    return tape.gradient(y, x).numpy()


def stacked(*parts):
    return tf.stack(parts, -1)


def composed() -> dict[str, Function]:
    """With other arguments than the one that is asked for, each one number for each number."""
    found: dict[str, Function] = {
        "tf.nn.gelu(x, approximate=True)": lambda x: tf.nn.gelu(x, approximate=True),
        "tf.math.xlogy(x, 2)": lambda x: tf.math.xlogy(x, tf.cast(2, x.dtype)),
        "tf.math.xlog1py(x, 1)": lambda x: tf.math.xlog1py(x, tf.cast(1, x.dtype)),
        "tf.reduce_logsumexp([x, 0])": lambda x: tf.reduce_logsumexp(stacked(x, 0 * x), -1),
        "tf.reduce_prod([x, x, 1])": lambda x: tf.reduce_prod(stacked(x, x, 0 * x + 1), -1),
        "tf.math.cumprod([x, x + 1, 1])": lambda x: tf.reduce_sum(
            tf.math.cumprod(stacked(x, x + 1, 0 * x + 1), -1), -1
        ),
        "tf.linalg.det([[x, 2x], [x, 3x]])": lambda x: tf.linalg.det(
            tf.stack([stacked(x, 2 * x), stacked(x, 3 * x)], -2)
        ),
        "tf.norm([x, 1])": lambda x: tf.norm(stacked(x, 0 * x + 1), axis=-1),
        "tf.math.reduce_variance([x, 0])": lambda x: tf.math.reduce_variance(stacked(x, 0 * x), -1),
        "tf.math.l2_normalize([x, 1])": lambda x: tf.math.l2_normalize(stacked(x, 0 * x + 1), -1)[:, 0],
        "tf.nn.sparse_softmax_cross_entropy_with_logits(0, [x, 0])": lambda x: (
            tf.nn.sparse_softmax_cross_entropy_with_logits(tf.zeros(x.shape, tf.int32), stacked(x, 0 * x))
        ),
    }
    for power in (0.0, 1.0, 2.0, 3.0):
        found[f"x ** {power}"] = lambda x, power=power: x**power
        found[f"tf.pow(x, tensor {power:g})"] = lambda x, power=power: tf.pow(
            x, tf.fill(x.shape, tf.cast(power, x.dtype))
        )
    for label in (0, 1):
        found[f"tf.nn.sigmoid_cross_entropy_with_logits({label}, x)"] = lambda x, y=label: (
            tf.nn.sigmoid_cross_entropy_with_logits(labels=tf.fill(x.shape, tf.cast(y, x.dtype)), logits=x)
        )
        found[f"tf.nn.weighted_cross_entropy_with_logits({label}, x, 2)"] = lambda x, y=label: (
            tf.nn.weighted_cross_entropy_with_logits(
                labels=tf.fill(x.shape, tf.cast(y, x.dtype)), logits=x, pos_weight=2.0
            )
        )
    return found
