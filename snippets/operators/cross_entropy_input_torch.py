import torch

functional = torch.nn.functional
logits, label = torch.tensor([[2.0, 0.0]]), torch.tensor([0])
p = torch.softmax(logits, dim=1)

loss = functional.cross_entropy(logits, label)
print("default, given logits:", f"{loss:.4f}")
#> default, given logits: 0.1269
loss = functional.cross_entropy(p, label)
print("default, given probabilities:", f"{loss:.4f}")
#> default, given probabilities: 0.3832
loss = functional.cross_entropy(logits, label)
print("right for logits:", f"{loss:.4f}")
#> right for logits: 0.1269
loss = functional.nll_loss(torch.log(p), label)
print("right for probabilities:", f"{loss:.4f}")
#> right for probabilities: 0.1269
