import numpy as np
import torch
from torch.nn import functional as F


def slope(f, value):
    x = torch.tensor(value, requires_grad=True)
    gradient = torch.autograd.grad(f(x).sum(), x)[0]
    return (np.float64(gradient) + 0).round(4).tolist()


zero, one = torch.zeros(()), torch.ones(())
cases = {
    "relu(1 - x) at 1": (lambda x: torch.relu(1 - x), 1.0),
    "maximum(1 - x, 0) at 1": (
        lambda x: torch.maximum(1 - x, zero),
        1.0,
    ),
    "hinge loss at 1": (lambda x: F.hinge_embedding_loss(x, -one), 1.0),
    "l1 loss at 0": (lambda x: F.l1_loss(x, zero), 0.0),
    "huber loss at 1": (lambda x: F.huber_loss(x, zero), 1.0),
}
for name, (f, at) in cases.items():
    print(f"{name}:", slope(f, at))
    #> relu(1 - x) at 1: 0.0
    #> maximum(1 - x, 0) at 1: -0.5
    #> hinge loss at 1: -1.0
    #> l1 loss at 0: 0.0
    #> huber loss at 1: 1.0
