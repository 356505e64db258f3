import torch

targets = torch.tensor([0.0, 1.0, 2.0])  # (3,)
predictions = targets[:, None]  # (3, 1)

error = predictions - targets
print("(3, 1) - (3,):", tuple(error.shape))
#> (3, 1) - (3,): (3, 3)
print("mean of the squares:", error.square().mean().item())
#> mean of the squares: 1.3333333730697632

error = predictions.squeeze(1) - targets
print("(3,) - (3,):", tuple(error.shape))
#> (3,) - (3,): (3,)
print("mean, equal shapes:", error.square().mean().item())
#> mean, equal shapes: 0.0
