import numpy as np
import paddle


def slope(f, value):
    x = paddle.to_tensor(value, stop_gradient=False)
    gradient = paddle.grad(f(x).sum(), x)[0].numpy()
    return (np.float64(gradient) + 0).round(4).tolist()


cases = {
    "maximum(x, y)": lambda x: paddle.maximum(x[0], x[1]),
    "minimum(x, y)": lambda x: paddle.minimum(x[0], x[1]),
    "fmax(x, y)": lambda x: paddle.fmax(x[0], x[1]),
    "max([x, y])": paddle.max,
    "max([x, y], axis)": lambda x: paddle.max(x, axis=0),
    "min([x, y], axis)": lambda x: paddle.min(x, axis=0),
}
for name, f in cases.items():
    print(f"{name}:", slope(f, [2.0, 2.0]))
    #> maximum(x, y): [0.5, 0.5]
    #> minimum(x, y): [0.5, 0.5]
    #> fmax(x, y): [1.0, 0.0]
    #> max([x, y]): [0.5, 0.5]
    #> max([x, y], axis): [0.5, 0.5]
    #> min([x, y], axis): [0.5, 0.5]
