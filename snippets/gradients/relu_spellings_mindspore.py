import mindspore as ms
from mindspore import ops


def slope(f):
    return ms.grad(f)(ms.Tensor(0.0)).item()


zero = ms.Tensor(0.0)
cases = {
    "relu(x)": ops.relu,
    "maximum(x, 0)": lambda x: ops.maximum(x, zero),
    "maximum(0, x)": lambda x: ops.maximum(zero, x),
    "clip(x, 0, inf)": lambda x: ops.clip(x, 0),
    "where(x > 0, x, 0)": lambda x: ops.where(x > 0, x, zero),
    "where(x < 0, 0, x)": lambda x: ops.where(x < 0, zero, x),
    "x * (x > 0)": lambda x: x * (x > 0),
    "(x + |x|) / 2": lambda x: (x + ops.abs(x)) / 2,
    "max([x, 0], axis)": (
        lambda x: ops.max(ops.stack([x, zero]), axis=0)[0]
    ),
    "leaky_relu(x, 0)": lambda x: ops.leaky_relu(x, 0),
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
    #> max([x, 0], axis): 1.0
    #> leaky_relu(x, 0): 0.5
