import torch

w = torch.nn.Parameter(torch.tensor(2.0))
optimizer = torch.optim.SGD([w], lr=0.5)
print("before backward:", w.grad)
#> before backward: None
(3 * w).backward()
print("after backward:", w.grad.item())
#> after backward: 3.0
optimizer.step()
print("after step:", w.grad.item())
#> after step: 3.0
optimizer.zero_grad()
print("after zero_grad:", w.grad)
#> after zero_grad: None
