import torch

embedding = torch.nn.Embedding(10, 4)
head = torch.nn.Linear(4, 10, bias=False)
print("embedding:", tuple(embedding.weight.shape))
print("output layer:", tuple(head.weight.shape))

head.weight = embedding.weight
logits = head(torch.ones(2, 4))
print("tied logits:", tuple(logits.shape))
assert head.weight is embedding.weight
assert torch.equal(logits, torch.ones(2, 4) @ embedding.weight.T)
