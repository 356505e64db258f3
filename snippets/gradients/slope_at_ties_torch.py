import numpy as np
import torch


def slope(f, value):
    x = torch.tensor(value, requires_grad=True)
    gradient = torch.autograd.grad(f(x).sum(), x)[0]
    return (np.float64(gradient) + 0).round(4).tolist()


cases = {
    "maximum(x, y)": lambda x: torch.maximum(x[0], x[1]),
    "minimum(x, y)": lambda x: torch.minimum(x[0], x[1]),
    "fmax(x, y)": lambda x: torch.fmax(x[0], x[1]),
    "max([x, y])": torch.max,
    "max([x, y], axis)": lambda x: torch.max(x, dim=0).values,
    "min([x, y], axis)": lambda x: torch.min(x, dim=0).values,
}
for name, f in cases.items():
    print(f"{name}:", slope(f, [2.0, 2.0]))
    #> maximum(x, y): [0.5, 0.5]
    #> minimum(x, y): [0.5, 0.5]
    #> fmax(x, y): [1.0, 0.0]
    #> max([x, y]): [0.5, 0.5]
    #> max([x, y], axis): [1.0, 0.0]
    #> min([x, y], axis): [1.0, 0.0]
