import torch

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)

(2 * w).sum().backward()
print("after the first:", w.item())
#> after the first: 0.0
(10 * w).sum().backward()
optimizer.step()
print("after the second:", w.item())
#> after the second: -12.0
