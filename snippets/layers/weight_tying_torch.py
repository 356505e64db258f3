import torch

embedding = torch.nn.Embedding(10, 4)
head = torch.nn.Linear(4, 10, bias=False)
print("embedding:", tuple(embedding.weight.shape))
#> embedding: (10, 4)
print("output layer:", tuple(head.weight.shape))
#> output layer: (10, 4)

head.weight = embedding.weight
logits = head(torch.ones(2, 4))
print("tied logits:", tuple(logits.shape))
#> tied logits: (2, 10)
assert head.weight is embedding.weight
assert torch.equal(logits, torch.ones(2, 4) @ embedding.weight.T)
