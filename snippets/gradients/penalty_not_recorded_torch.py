import torch
from torch.autograd import grad


def gradient_of_w(create_graph):
    x = torch.tensor(1.0, requires_grad=True)
    w = torch.tensor(3.0, requires_grad=True)
    y = w * x
    (slope,) = grad(y, x, create_graph=create_graph, retain_graph=True)
    loss = y + (slope - 1) ** 2
    loss.backward()
    return w.grad.item()


print("recorded:", gradient_of_w(True))
#> recorded: 5.0
print("not recorded:", gradient_of_w(False))
#> not recorded: 1.0
