import torch

predictions = torch.tensor([[1.0], [2.0], [4.0]])  # (3, 1)
targets = torch.zeros(3, 1)
weights = torch.tensor([1.0, 0.0, 0.0])  # (3,)

loss = torch.nn.MSELoss(reduction="none")(predictions, targets)
print("losses:", loss.flatten().tolist())
#> losses: [1.0, 4.0, 16.0]
weighted = loss * weights
print("weighted, (3, 1) * (3,):", tuple(weighted.shape))
#> weighted, (3, 1) * (3,): (3, 3)
print("sum, (3, 1) * (3,):", weighted.sum().item())
#> sum, (3, 1) * (3,): 21.0
print("sum, (3, 1) * (3, 1):", (loss * weights[:, None]).sum().item())
#> sum, (3, 1) * (3, 1): 1.0
