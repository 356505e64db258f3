import torch

w = torch.nn.Parameter(torch.tensor(2.0))
optimizer = torch.optim.SGD([w], lr=0.5)
print("before backward:", w.grad)
(3 * w).backward()
print("after backward:", w.grad.item())
optimizer.step()
print("after step:", w.grad.item())
optimizer.zero_grad()
print("after zero_grad:", w.grad)
