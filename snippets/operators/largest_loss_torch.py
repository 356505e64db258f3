import torch

functional = torch.nn.functional
target, one = torch.tensor([0.0]), torch.tensor([1.0])
logit = torch.tensor([200.0])

loss = functional.binary_cross_entropy(one, target)
print("probability 1, target 0:", f"{loss:.4f}")
#> probability 1, target 0: 100.0000
loss = functional.binary_cross_entropy_with_logits(logit, target)
print("logit 200, target 0:", f"{loss:.4f}")
#> logit 200, target 0: 200.0000
