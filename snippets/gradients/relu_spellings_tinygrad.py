from tinygrad import Tensor


def slope(f):
    x = Tensor(0.0).clone()
    return f(x).gradient(x)[0].item()


zero = Tensor(0.0).clone()
cases = {
    "relu(x)": Tensor.relu,
    "maximum(x, 0)": lambda x: x.maximum(0),
    "maximum(0, x)": lambda x: zero.maximum(x),
    "clip(x, 0, inf)": lambda x: x.clip(min_=0),
    "where(x > 0, x, 0)": lambda x: (x > 0).where(x, 0),
    "where(x < 0, 0, x)": lambda x: (x < 0).where(0, x),
    "x * (x > 0)": lambda x: x * (x > 0),
    "(x + |x|) / 2": lambda x: (x + x.abs()) / 2,
    "max([x, 0], axis)": lambda x: Tensor.stack(x, zero).max(axis=0),
    "leaky_relu(x, 0)": lambda x: x.leaky_relu(0),
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
