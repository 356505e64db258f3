import torch

logits = torch.zeros(2, 2)
index, one_hot = torch.tensor([0, 1]), torch.eye(2)
weight = torch.tensor([1.0, 3.0])
cross_entropy = torch.nn.CrossEntropyLoss(weight)
binary = torch.nn.BCEWithLogitsLoss

loss = cross_entropy(logits, index)
print("class indices:", f"{loss:.4f}")
#> class indices: 0.6931
loss = cross_entropy(logits, one_hot)
print("class probabilities:", f"{loss:.4f}")
#> class probabilities: 1.3863
z, target = torch.zeros(2), torch.ones(2)
print("BCE, no weights:", f"{binary()(z, target):.4f}")
#> BCE, no weights: 0.6931
loss = binary(weight)(z, target)
print("BCE, weight:", f"{loss:.4f}")
#> BCE, weight: 1.3863
loss = binary(pos_weight=weight)(z, target)
print("BCE, pos_weight:", f"{loss:.4f}")
#> BCE, pos_weight: 1.3863
