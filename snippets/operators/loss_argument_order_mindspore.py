import mindspore as ms

loss = ms.ops.binary_cross_entropy
p, target = ms.Tensor([0.9, 0.9]), ms.Tensor([1.0, 1.0])

value = loss(p, target).item()
print("(prediction, target):", f"{value:.4f}")
#> (prediction, target): 0.1054
value = loss(target, p).item()
print("(target, prediction):", f"{value:.4f}")
#> (target, prediction): 2.7631
value = loss(logits=p, labels=target).item()
print("by name:", f"{value:.4f}")
#> by name: 0.1054
