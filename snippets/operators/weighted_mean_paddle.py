import paddle

logits, label = paddle.zeros([2, 2]), paddle.to_tensor([0, 1])
weight = paddle.to_tensor([1.0, 3.0])
loss = paddle.nn.CrossEntropyLoss

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
