import paddle
from paddle.nn import functional as F


def slope(f):
    x = paddle.to_tensor(0.0, stop_gradient=False)
    return paddle.grad(f(x), x)[0].item()


zero = paddle.zeros([])
cases = {
    "relu(x)": F.relu,
    "maximum(x, 0)": lambda x: paddle.maximum(x, zero),
    "maximum(0, x)": lambda x: paddle.maximum(zero, x),
    "clip(x, 0, inf)": lambda x: paddle.clip(x, min=0),
    "where(x > 0, x, 0)": lambda x: paddle.where(x > 0, x, zero),
    "where(x < 0, 0, x)": lambda x: paddle.where(x < 0, zero, x),
    "x * (x > 0)": lambda x: x * (x > 0).astype(x.dtype),
    "(x + |x|) / 2": lambda x: (x + x.abs()) / 2,
    "max([x, 0], axis)": lambda x: paddle.stack([x, zero]).max(axis=0),
    "leaky_relu(x, 0)": lambda x: F.leaky_relu(x, 0),
}
for name, f in cases.items():
    print(f"{name}:", slope(f))
    #> relu(x): 0.0
    #> maximum(x, 0): 0.5
    #> maximum(0, x): 0.5
    #> clip(x, 0, inf): 1.0
    #> where(x > 0, x, 0): 0.0
    #> where(x < 0, 0, x): 1.0
    #> x * (x > 0): 0.0
    #> (x + |x|) / 2: 0.5
    #> max([x, 0], axis): 0.5
    #> leaky_relu(x, 0): 1.0
