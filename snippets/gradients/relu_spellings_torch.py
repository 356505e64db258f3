import torch
from torch.nn import functional as F


def slope(f):
    x = torch.tensor(0.0, requires_grad=True)
    return torch.autograd.grad(f(x), x)[0].item()


zero = torch.zeros(())
cases = {
    "relu(x)": F.relu,
    "maximum(x, 0)": lambda x: torch.maximum(x, zero),
    "maximum(0, x)": lambda x: torch.maximum(zero, x),
    "clip(x, 0, inf)": lambda x: torch.clip(x, min=0),
    "where(x > 0, x, 0)": lambda x: torch.where(x > 0, x, 0),
    "where(x < 0, 0, x)": lambda x: torch.where(x < 0, 0, x),
    "x * (x > 0)": lambda x: x * (x > 0),
    "(x + |x|) / 2": lambda x: (x + x.abs()) / 2,
    "max([x, 0], axis)": (
        lambda x: torch.stack([x, zero]).max(dim=0).values
    ),
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
    #> max([x, 0], axis): 1.0
    #> leaky_relu(x, 0): 0.0
