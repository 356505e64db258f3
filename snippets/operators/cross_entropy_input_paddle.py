import paddle

functional = paddle.nn.functional
logits, label = paddle.to_tensor([[2.0, 0.0]]), paddle.to_tensor([0])
p = functional.softmax(logits)

loss = functional.cross_entropy(logits, label)
print("default, given logits:", f"{loss.item():.4f}")
#> default, given logits: 0.1269
loss = functional.cross_entropy(p, label)
print("default, given probabilities:", f"{loss.item():.4f}")
#> default, given probabilities: 0.3832
loss = functional.cross_entropy(logits, label)
print("right for logits:", f"{loss.item():.4f}")
#> right for logits: 0.1269
loss = functional.cross_entropy(p, label, use_softmax=False)
print("right for probabilities:", f"{loss.item():.4f}")
#> right for probabilities: 0.1269
