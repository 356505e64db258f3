import mlx.core as mx
import mlx.nn as nn
import numpy as np


def slope(f, value):
    gradient = mx.grad(lambda x: f(x).sum())(mx.array(value))
    return (np.float64(gradient) + 0).round(4).tolist()


two, three = [2.0, 2.0], [1.0, 2.0, 2.0]
four = [1.0, 2.0, 3.0, 4.0]
cases = {
    "sort([x, y])[0]": (lambda x: mx.sort(x)[0], two),
    "max_pool([x, y])": (
        lambda x: nn.MaxPool1d(2)(x[None, :, None]),
        two,
    ),
    "logsumexp([x, y])": (mx.logsumexp, two),
    "median([1, 2, 2])": (mx.median, three),
    "median([1, 2, 2], axis)": (lambda x: mx.median(x, axis=0), three),
    "median([1, 2, 3, 4])": (mx.median, four),
}
for name, (f, at) in cases.items():
    print(f"{name}:", slope(f, at))
    #> sort([x, y])[0]: [1.0, 0.0]
    #> max_pool([x, y]): [0.5, 0.5]
    #> logsumexp([x, y]): [0.5, 0.5]
    #> median([1, 2, 2]): [0.0, 1.0, 0.0]
    #> median([1, 2, 2], axis): [0.0, 1.0, 0.0]
    #> median([1, 2, 3, 4]): [0.0, 0.5, 0.5, 0.0]
