import mlx.core as mx
import numpy as np


def slope(f, value):
    gradient = mx.grad(lambda x: f(x).sum())(mx.array(value))
    return (np.float64(gradient) + 0).round(4).tolist()


cases = {
    "maximum(x, y)": lambda x: mx.maximum(x[0], x[1]),
    "minimum(x, y)": lambda x: mx.minimum(x[0], x[1]),
    "fmax(x, y)": getattr(mx, "fmax", None),
    "max([x, y])": mx.max,
    "max([x, y], axis)": lambda x: mx.max(x, axis=0),
    "min([x, y], axis)": lambda x: mx.min(x, axis=0),
}
for name, f in cases.items():
    print(f"{name}:", slope(f, [2.0, 2.0]) if f else "–")
    #> maximum(x, y): [0.0, 1.0]
    #> minimum(x, y): [0.0, 1.0]
    #> fmax(x, y): –
    #> max([x, y]): [0.5, 0.5]
    #> max([x, y], axis): [0.5, 0.5]
    #> min([x, y], axis): [0.5, 0.5]
