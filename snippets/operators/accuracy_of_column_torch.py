import torch

labels = torch.tensor([0, 1, 1])  # (3,)
logits = torch.tensor([[-2.0], [3.0], [1.0]])  # (3, 1)
guesses = logits > 0  # (3, 1)

hits = (guesses == labels).float()
print("(3, 1) == (3,):", tuple(hits.shape))
#> (3, 1) == (3,): (3, 3)
print("accuracy, (3, 1) and (3,):", round(hits.mean().item(), 2))
#> accuracy, (3, 1) and (3,): 0.56
hits = (guesses[:, 0] == labels).float()
print("accuracy, equal shapes:", hits.mean().item())
#> accuracy, equal shapes: 1.0
