import numpy as np
from tinygrad import Tensor


def slope(f, value):
    x = Tensor(value).clone()
    gradient = f(x).sum().gradient(x)[0].numpy()
    return (np.float64(gradient) + 0).round(4).tolist()


two, three = [2.0, 2.0], [1.0, 2.0, 2.0]
four = [1.0, 2.0, 3.0, 4.0]
cases = {
    "sort([x, y])[0]": (lambda x: x.sort()[0][0], two),
    "max_pool([x, y])": (
        lambda x: x[None, None, None].max_pool2d((1, 2)),
        two,
    ),
    "logsumexp([x, y])": (Tensor.logsumexp, two),
    "median([1, 2, 2])": (getattr(Tensor, "median", None), three),
    "median([1, 2, 2], axis)": (getattr(Tensor, "median", None), three),
    "median([1, 2, 3, 4])": (getattr(Tensor, "median", None), four),
}
for name, (f, at) in cases.items():
    print(f"{name}:", slope(f, at) if f else "–")
    #> sort([x, y])[0]: [0.5, 0.5]
    #> max_pool([x, y]): [0.5, 0.5]
    #> logsumexp([x, y]): [0.5, 0.5]
    #> median([1, 2, 2]): –
    #> median([1, 2, 2], axis): –
    #> median([1, 2, 3, 4]): –
