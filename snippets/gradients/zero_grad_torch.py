import torch

x = torch.tensor(2.0, requires_grad=True)
optimizer = torch.optim.SGD([x], lr=0.5)

(x**2).backward()
print("backward:", x.grad.item())
#> backward: 4.0
optimizer.zero_grad()
print("zero_grad:", x.grad)
#> zero_grad: None

(gradient,) = torch.autograd.grad(x**2, x)
print("autograd.grad:", gradient.item())
#> autograd.grad: 4.0
print("after autograd.grad:", x.grad)
#> after autograd.grad: None

(x**2).backward()
optimizer.zero_grad(set_to_none=False)
print("set_to_none=False:", x.grad.item())
#> set_to_none=False: 0.0
