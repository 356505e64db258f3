import torch

x = torch.tensor([[0.0], [1.0], [2.0], [3.0]])
y = 2 * x[:, 0] + 1  # $y = 2x + 1$, (4,)


def train(targets):
    layer = torch.nn.Linear(in_features=1, out_features=1)
    optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
    for _ in range(500):
        loss = (layer(x) - targets).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    values = layer.weight.item(), layer.bias.item(), loss.item()
    return [abs(round(value, 2)) for value in values]


slope, bias, loss = train(y[:, None])
print("slope, bias, targets (4, 1):", [slope, bias])
#> slope, bias, targets (4, 1): [2.0, 1.0]
print("loss, targets (4, 1):", loss)
#> loss, targets (4, 1): 0.0
slope, bias, loss = train(y)
print("slope, bias, targets (4,):", [slope, bias])
#> slope, bias, targets (4,): [0.0, 4.0]
print("loss, targets (4,):", loss)
#> loss, targets (4,): 5.0
print("mean of y:", y.mean().item())
#> mean of y: 4.0
print("variance of y:", y.var(correction=0).item())
#> variance of y: 5.0
