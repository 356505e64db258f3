import torch

predictions = torch.tensor([[1.0], [2], [3]])  # (batch, 1)
targets = torch.tensor([1.0, 2, 3])  # (batch,)

losses = (predictions - targets) ** 2
print("shape:", tuple(losses.shape))
#> shape: (3, 3)
print("losses:", losses.tolist())
#> losses: [[0.0, 1.0, 4.0], [1.0, 0.0, 1.0], [4.0, 1.0, 0.0]]
losses = (predictions.squeeze(1) - targets) ** 2
print("shape after squeeze:", tuple(losses.shape))
#> shape after squeeze: (3,)
print("losses after squeeze:", losses.tolist())
#> losses after squeeze: [0.0, 0.0, 0.0]
