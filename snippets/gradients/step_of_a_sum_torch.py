import torch

x = torch.tensor([1.0, 2, 3, 10])


def step(optimizer, loss, lr):
    w = torch.tensor(0.0, requires_grad=True)
    loss(w * x).backward()
    optimizer([w], lr=lr).step()
    return round(w.item(), 3)


SGD, Adam = torch.optim.SGD, torch.optim.Adam
print("SGD, mean:", step(SGD, torch.mean, lr=0.5))
#> SGD, mean: -2.0
print("SGD, sum:", step(SGD, torch.sum, lr=0.5))
#> SGD, sum: -8.0
print("SGD, sum, lr / 4:", step(SGD, torch.sum, lr=0.5 / 4))
#> SGD, sum, lr / 4: -2.0
print("Adam, mean:", step(Adam, torch.mean, lr=0.5))
#> Adam, mean: -0.5
print("Adam, sum:", step(Adam, torch.sum, lr=0.5))
#> Adam, sum: -0.5
