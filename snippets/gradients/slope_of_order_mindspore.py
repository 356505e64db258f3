import mindspore as ms
import numpy as np
from mindspore import ops


def slope(f, value):
    x = ms.Tensor(value, ms.float32)
    gradient = ms.grad(lambda x: f(x).sum())(x).asnumpy()
    return (np.float64(gradient) + 0).round(4).tolist()


two, three = [2.0, 2.0], [1.0, 2.0, 2.0]
four = [1.0, 2.0, 3.0, 4.0]
cases = {
    "sort([x, y])[0]": (lambda x: ops.sort(x)[0][0], two),
    "max_pool([x, y])": (
        lambda x: ops.max_pool2d(x[None, None, None], (1, 2)),
        two,
    ),
    "logsumexp([x, y])": (lambda x: ops.logsumexp(x, 0), two),
    "median([1, 2, 2])": (lambda x: ops.median(x)[0], three),
    "median([1, 2, 2], axis)": (
        lambda x: ops.median(x, axis=0)[0],
        three,
    ),
    "median([1, 2, 3, 4])": (lambda x: ops.median(x)[0], four),
}
for name, (f, at) in cases.items():
    print(f"{name}:", slope(f, at))
    #> sort([x, y])[0]: [1.0, 0.0]
    #> max_pool([x, y]): [1.0, 0.0]
    #> logsumexp([x, y]): [0.5, 0.5]
    #> median([1, 2, 2]): [0.0, 1.0, 0.0]
    #> median([1, 2, 2], axis): [0.0, 1.0, 0.0]
    #> median([1, 2, 3, 4]): [0.0, 1.0, 0.0, 0.0]
