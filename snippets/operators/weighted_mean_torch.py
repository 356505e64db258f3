import torch

logits, label = torch.zeros(2, 2), torch.tensor([0, 1])
weight = torch.tensor([1.0, 3.0])
loss = torch.nn.CrossEntropyLoss

print("no weights:", f"{loss()(logits, label):.4f}")
#> no weights: 0.6931
print("weights 1 and 3:", f"{loss(weight)(logits, label):.4f}")
#> weights 1 and 3: 0.6931
each = loss(weight, reduction="none")(logits, label)
value = each.sum() / weight[label].sum()
print("over the sum of weights:", f"{value:.4f}")
#> over the sum of weights: 0.6931
print("over the batch size:", f"{each.mean():.4f}")
#> over the batch size: 1.3863
