from itertools import product

import mindspore as ms
import numpy as np
from mindspore import ops


def evaluate(f, point):
    x = ms.Tensor(point, ms.float32)
    y, slope = ms.value_and_grad(f)(x)
    if y.shape != () or y.dtype != x.dtype:
        raise ValueError("f has to return one float32")
    return y.item(), slope.asnumpy()


def wrong_slopes(f, inputs=1, h=2.0**-9, room=5e-2):
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
            row = {name: (v.round(2) + 0).tolist() for name, v in parts}
            found.append({"at": point} | row)
    return found


def typed(z):  # $\max(z, 0) - z + \log(1 + e^{-|z|})$
    return ops.clamp(z, min=0) - z + ops.log1p(ops.exp(-abs(z)))


def smooth_max(a, b):  # $\max(a, b) + \log(1 + e^{-|a - b|})$
    return ops.maximum(a, b) + ops.log1p(ops.exp(-abs(a - b)))


bce = ms.nn.BCEWithLogitsLoss()
print("typed:", wrong_slopes(lambda x: typed(x[0])))
#> typed: [{'at': (0.0,), 'autograd': [0.0], 'left': [-0.5], 'right': [-0.5]}]
print("built in:", wrong_slopes(lambda x: bce(x, ops.ones_like(x))))
#> built in: []
ties = wrong_slopes(lambda x: smooth_max(x[0], x[1]), inputs=2)
print("typed tie, wrong at:", [row["at"] for row in ties])
#> typed tie, wrong at: []
