import torch
from torch.autograd import grad

x = torch.tensor([3.0, 4.0], requires_grad=True)
rows = torch.tensor([0, 0])
loss = (x[rows] ** 2).sum()
(first,) = grad(loss, x, create_graph=True)
print("first:", first.tolist())
#> first: [12.0, 0.0]
print("second:", grad(first.sum(), x)[0].tolist())
#> second: [4.0, 0.0]
