import mlx.core as mx
import mlx.nn as nn


def slope(f):
    return mx.grad(f)(mx.array(0.0)).item()


zero = mx.array(0.0)
cases = {
    "relu(x)": nn.relu,
    "maximum(x, 0)": lambda x: mx.maximum(x, 0),
    "maximum(0, x)": lambda x: mx.maximum(0, x),
    "clip(x, 0, inf)": lambda x: mx.clip(x, 0, None),
    "where(x > 0, x, 0)": lambda x: mx.where(x > 0, x, 0),
    "where(x < 0, 0, x)": lambda x: mx.where(x < 0, 0, x),
    "x * (x > 0)": lambda x: x * (x > 0),
    "(x + |x|) / 2": lambda x: (x + mx.abs(x)) / 2,
    "max([x, 0], axis)": lambda x: mx.max(mx.stack([x, zero]), axis=0),
    "leaky_relu(x, 0)": lambda x: nn.leaky_relu(x, 0),
}
for name, f in cases.items():
    print(f"{name}:", slope(f))
    #> relu(x): 0.0
    #> maximum(x, 0): 0.0
    #> maximum(0, x): 1.0
    #> clip(x, 0, inf): 0.0
    #> where(x > 0, x, 0): 0.0
    #> where(x < 0, 0, x): 1.0
    #> x * (x > 0): 0.0
    #> (x + |x|) / 2: 0.5
    #> max([x, 0], axis): 0.5
    #> leaky_relu(x, 0): 1.0
