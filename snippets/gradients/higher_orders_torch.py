import torch

x = torch.tensor(3.0, requires_grad=True)
y = x * x * x
(first,) = torch.autograd.grad(y, x, create_graph=True)
(second,) = torch.autograd.grad(first, x, create_graph=True)
(third,) = torch.autograd.grad(second, x)
print("first:", first.item())
#> first: 27.0
print("second:", second.item())
#> second: 18.0
print("third:", third.item())
#> third: 6.0
