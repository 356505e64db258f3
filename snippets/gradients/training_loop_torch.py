import torch

x = torch.tensor([[1.0], [3.0]])  # (batch, in_features)
y = 2 * x
layer = torch.nn.Linear(1, 1, bias=False)
torch.nn.init.zeros_(layer.weight)
optimizer = torch.optim.SGD(layer.parameters(), lr=0.05)

losses, weights = [], []
for _ in range(3):
    optimizer.zero_grad()
    loss = torch.nn.functional.mse_loss(layer(x), y)
    loss.backward()
    optimizer.step()
    losses.append(loss.item())
    weights.append(layer.weight.item())

print("losses:", losses)
#> losses: [20.0, 5.0, 1.25]
print("weights:", weights)
#> weights: [1.0, 1.5, 1.75]
