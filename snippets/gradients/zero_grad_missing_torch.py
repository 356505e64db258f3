import torch

x = torch.tensor([[1.0], [3.0]])  # (batch, in_features)
y = 2 * x
layer = torch.nn.Linear(1, 1, bias=False)
torch.nn.init.zeros_(layer.weight)
optimizer = torch.optim.SGD(layer.parameters(), lr=0.05)

losses, weights = [], []
for _ in range(1000):
    loss = torch.nn.functional.mse_loss(layer(x), y)
    loss.backward()
    optimizer.step()
    losses.append(loss.item())
    weights.append(layer.weight.item())

print("losses:", losses[:3])
#> losses: [20.0, 5.0, 1.25]
print("weights:", weights[:3])
#> weights: [1.0, 2.5, 3.75]
print("smallest of the last 20:", round(min(weights[-20:]), 1))
#> smallest of the last 20: -0.1
print("largest of the last 20:", round(max(weights[-20:]), 1))
#> largest of the last 20: 4.1
