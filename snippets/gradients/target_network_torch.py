import copy

import torch

online = torch.nn.Linear(1, 1, bias=False)
torch.nn.init.constant_(online.weight, 2.0)
target = copy.deepcopy(online).requires_grad_(False)
optimizer = torch.optim.SGD(online.parameters(), lr=0.5)

x, next_x = torch.tensor([[1.0]]), torch.tensor([[2.0]])
loss = (online(x) - target(next_x)).square().sum()
loss.backward()
optimizer.step()
print("online after a step:", online.weight.item())
#> online after a step: 4.0
print("target after a step:", target.weight.item())
#> target after a step: 2.0

with torch.no_grad():
    target.weight.lerp_(online.weight, 0.5)
print("target half way:", target.weight.item())
#> target half way: 3.0
