from itertools import product

import numpy as np
import tensorflow as tf


def evaluate(f, point):
    x = tf.constant(point, tf.float64)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    if y.shape != () or y.dtype != x.dtype:
        raise ValueError("f has to return one float64")
    return float(y), tf.convert_to_tensor(tape.gradient(y, x)).numpy()


def wrong_slopes(f, inputs=1, h=2.0**-20, room=1e-3):
    def slopes(*steps):
        eye = np.eye(inputs)
        rise = [[evaluate(f, x + s * e)[0] for e in eye] for s in steps]
        return (np.array(rise) - y) / np.array(steps)[:, None]

    found = []
    for point in product((-1.0, 0.0, 1.0), repeat=inputs):
        x, (y, own) = np.array(point), evaluate(f, point)
        near, far = slopes(-h, h), slopes(-16 * h, 16 * h)
        if not (abs(near - far) <= room * (1 + abs(far))).all():
            raise ValueError(f"f has no clear slope at {point}")
        slack = room * (1 + abs(near).max(0))
        low, high = near.min(0) - slack, near.max(0) + slack
        if not ((low <= own) & (own <= high)).all():
            parts = zip(("autograd", "left", "right"), (own, *near))
            row = {name: (v.round(3) + 0).tolist() for name, v in parts}
            found.append({"at": point} | row)
    return found


def typed(z):  # $\max(z, 0) - z + \log(1 + e^{-|z|})$
    return tf.maximum(z, 0.0) - z + tf.math.log1p(tf.exp(-abs(z)))


def smooth_max(a, b):  # $\max(a, b) + \log(1 + e^{-|a - b|})$
    return tf.maximum(a, b) + tf.math.log1p(tf.exp(-abs(a - b)))


bce = tf.nn.sigmoid_cross_entropy_with_logits
print("typed:", wrong_slopes(lambda x: typed(x[0])))
#> typed: [{'at': (0.0,), 'autograd': [0.0], 'left': [-0.5], 'right': [-0.5]}]
print("built in:", wrong_slopes(lambda x: bce(tf.ones_like(x), x)[0]))
#> built in: []
ties = wrong_slopes(lambda x: smooth_max(x[0], x[1]), inputs=2)
print("typed tie, wrong at:", [row["at"] for row in ties])
#> typed tie, wrong at: [(-1.0, -1.0), (0.0, 0.0), (1.0, 1.0)]
