import numpy as np
import torch
from torch.nn import functional as F


def slope(f, value):
    x = torch.tensor(value, requires_grad=True)
    gradient = torch.autograd.grad(f(x).sum(), x)[0]
    return (np.float64(gradient) + 0).round(4).tolist()


two, three = [2.0, 2.0], [1.0, 2.0, 2.0]
four = [1.0, 2.0, 3.0, 4.0]
cases = {
    "sort([x, y])[0]": (lambda x: torch.sort(x).values[0], two),
    "max_pool([x, y])": (lambda x: F.max_pool1d(x[None], 2), two),
    "logsumexp([x, y])": (lambda x: torch.logsumexp(x, dim=0), two),
    "median([1, 2, 2])": (torch.median, three),
    "median([1, 2, 2], axis)": (
        lambda x: torch.median(x, dim=0).values,
        three,
    ),
    "median([1, 2, 3, 4])": (torch.median, four),
}
for name, (f, at) in cases.items():
    print(f"{name}:", slope(f, at))
    #> sort([x, y])[0]: [1.0, 0.0]
    #> max_pool([x, y]): [1.0, 0.0]
    #> logsumexp([x, y]): [0.5, 0.5]
    #> median([1, 2, 2]): [0.0, 0.5, 0.5]
    #> median([1, 2, 2], axis): [0.0, 1.0, 0.0]
    #> median([1, 2, 3, 4]): [0.0, 1.0, 0.0, 0.0]
