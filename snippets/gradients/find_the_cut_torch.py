import torch

x = torch.tensor(2.0, requires_grad=True)
w = torch.tensor(3.0, requires_grad=True)
a = x * x
b = a.detach()
loss = w * b

print("a:", a.requires_grad)
#> a: True
print("b:", b.requires_grad)
#> b: False
print("loss:", loss.requires_grad)
#> loss: True
loss.backward()
print("x.grad:", x.grad)
#> x.grad: None
