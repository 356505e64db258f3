import torch
from torch import nn


def train(relu):
    torch.manual_seed(0)
    x, target = torch.randn(64, 8), torch.randn(64, 1)
    first, last = nn.Linear(8, 16), nn.Linear(16, 1)
    weights = [*first.parameters(), *last.parameters()]
    optimizer = torch.optim.Adam(weights, lr=0.01)
    zeros = 0
    for _ in range(100):
        z = first(x)
        zeros += int((z == 0).sum())
        loss = nn.functional.mse_loss(last(relu(z)), target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return zeros, weights


zeros, weights = train(torch.relu)
print("exact zeros in 102400 inputs of relu:", zeros)
#> exact zeros in 102400 inputs of relu: 0
others = train(lambda z: torch.clamp(z, min=0))[1]
same = all(map(torch.equal, weights, others))
print("same weights with clamp:", same)
#> same weights with clamp: True
