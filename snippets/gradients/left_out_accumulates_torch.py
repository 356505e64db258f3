import torch
from torch.nn import Parameter

first, layer = Parameter(torch.tensor(2.0)), Parameter(torch.tensor(3.0))
optimizer = torch.optim.SGD([first], lr=0.0)

for step in 1, 2, 3:
    optimizer.zero_grad()
    (first * layer).backward()
    optimizer.step()
    print(f"layer's gradient, step {step}:", layer.grad.item())
print("first weight's gradient:", first.grad.item())
