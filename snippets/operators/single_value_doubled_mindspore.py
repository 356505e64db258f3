import mindspore as ms

loss = ms.ops.binary_cross_entropy
p, target = ms.Tensor([0.9]), ms.Tensor([1.0])
two, targets = ms.Tensor([0.9, 0.9]), ms.Tensor([1.0, 1.0])

each = loss(p, target, reduction="none")
print("one value, no reduction:", f"{each.item():.4f}")
#> one value, no reduction: 0.1054
print("one value, mean:", f"{loss(p, target).item():.4f}")
#> one value, mean: 0.2107
print("two values, mean:", f"{loss(two, targets).item():.4f}")
#> two values, mean: 0.1054
