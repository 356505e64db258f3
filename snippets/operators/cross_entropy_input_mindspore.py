import mindspore as ms

ops = ms.ops
logits, label = ms.Tensor([[2.0, 0.0]]), ms.Tensor([0], ms.int32)
p = ops.softmax(logits)

loss = ops.cross_entropy(logits, label)
print("default, given logits:", f"{loss.item():.4f}")
#> default, given logits: 0.1269
loss = ops.cross_entropy(p, label)
print("default, given probabilities:", f"{loss.item():.4f}")
#> default, given probabilities: 0.3832
loss = ops.cross_entropy(logits, label)
print("right for logits:", f"{loss.item():.4f}")
#> right for logits: 0.1269
loss = ops.nll_loss(ops.log(p), label)
print("right for probabilities:", f"{loss.item():.4f}")
#> right for probabilities: 0.1269
