import numpy as np
from tinygrad import Tensor


def slope(f, value):
    x = Tensor(value).clone()
    gradient = f(x).sum().gradient(x)[0].numpy()
    return (np.float64(gradient) + 0).round(4).tolist()


cases = {
    "maximum(x, y)": lambda x: x[0].maximum(x[1]),
    "minimum(x, y)": lambda x: x[0].minimum(x[1]),
    "fmax(x, y)": getattr(Tensor, "fmax", None),
    "max([x, y])": Tensor.max,
    "max([x, y], axis)": lambda x: x.max(axis=0),
    "min([x, y], axis)": lambda x: x.min(axis=0),
}
for name, f in cases.items():
    print(f"{name}:", slope(f, [2.0, 2.0]) if f else "–")
    #> maximum(x, y): [0.5, 0.5]
    #> minimum(x, y): [0.5, 0.5]
    #> fmax(x, y): –
    #> max([x, y]): [0.5, 0.5]
    #> max([x, y], axis): [0.5, 0.5]
    #> min([x, y], axis): [0.5, 0.5]
