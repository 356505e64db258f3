import mindspore as ms

logits, label = ms.ops.zeros((2, 2)), ms.Tensor([0, 1], ms.int32)
weight = ms.Tensor([1.0, 3.0])
loss = ms.nn.CrossEntropyLoss

print("no weights:", f"{loss()(logits, label).item():.4f}")
#> no weights: 0.6931
value = loss(weight)(logits, label).item()
print("weights 1 and 3:", f"{value:.4f}")
#> weights 1 and 3: 0.6931
each = loss(weight, reduction="none")(logits, label)
value = each.sum() / weight[label].sum()
print("over the sum of weights:", f"{value.item():.4f}")
#> over the sum of weights: 0.6931
print("over the batch size:", f"{each.mean().item():.4f}")
#> over the batch size: 1.3863
