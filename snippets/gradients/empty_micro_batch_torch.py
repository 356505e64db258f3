import torch

logits = torch.zeros(2, 3, requires_grad=True)  # (batch, classes)
target = torch.tensor([-100, -100])
cross_entropy = torch.nn.functional.cross_entropy

print("mean:", cross_entropy(logits, target).item())
#> mean: nan
print("sum:", cross_entropy(logits, target, reduction="sum").item())
#> sum: 0.0
