import torch
from torch.nn import functional as F

cases = {
    "relu at 0": (F.relu, 0.0, [0, 1]),
    "abs at 0": (torch.abs, 0.0, [-1, 1]),
    "leaky_relu, slope 0.25, at 0": (
        lambda x: F.leaky_relu(x, 0.25),
        0.0,
        [0.25, 1],
    ),
    "hardtanh at 1": (F.hardtanh, 1.0, [1, 0]),
    "clamp, lower bound": (lambda x: x.clamp(0, 1), 0.0, [0, 1]),
    "clamp, upper bound": (lambda x: x.clamp(0, 1), 1.0, [1, 0]),
    "elu, alpha 2, at 0": (lambda x: F.elu(x, 2.0), 0.0, [2, 1]),
    "selu at 0": (F.selu, 0.0, [1.7581, 1.0507]),
}
for name, (f, at, sides) in cases.items():
    x = torch.tensor(at, requires_grad=True)
    slope = round(torch.autograd.grad(f(x), x)[0].item(), 4)
    least = max(0.0, min(sides))
    print(f"{name}:", slope == least)
    #> relu at 0: True
    #> abs at 0: True
    #> leaky_relu, slope 0.25, at 0: True
    #> hardtanh at 1: True
    #> clamp, lower bound: False
    #> clamp, upper bound: False
    #> elu, alpha 2, at 0: False
    #> selu at 0: False
