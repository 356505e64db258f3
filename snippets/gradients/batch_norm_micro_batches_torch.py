import torch

norm = torch.nn.BatchNorm1d(1)
x = torch.tensor([[0.0], [0], [2], [2]])  # (batch, features)


def gradient(parts):
    norm.zero_grad()
    for part in parts:
        ((norm(part) * part).sum() / len(x)).backward()
    return round(norm.weight.grad.item(), 3)


print("one batch:", gradient([x]))
#> one batch: 1.0
print("micro-batches:", gradient(x.split(2)))
#> micro-batches: 0.0
