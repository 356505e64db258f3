import torch
from torch.autograd import grad

x = torch.tensor(1.0, requires_grad=True)
w = torch.tensor(3.0, requires_grad=True)
y = torch.relu(w * x)
(slope,) = grad(y, x, create_graph=True)
penalty = (slope - 1) ** 2
penalty.backward()
print("slope:", slope.item())
#> slope: 3.0
print("gradient of w:", w.grad.item())
#> gradient of w: 4.0
