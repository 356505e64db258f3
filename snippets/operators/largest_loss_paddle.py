import paddle

functional = paddle.nn.functional
target, one = paddle.zeros([1]), paddle.ones([1])
logit = paddle.to_tensor([200.0])

loss = functional.binary_cross_entropy(one, target)
print("probability 1, target 0:", f"{loss.item():.4f}")
#> probability 1, target 0: 100.0000
loss = functional.binary_cross_entropy_with_logits(logit, target)
print("logit 200, target 0:", f"{loss.item():.4f}")
#> logit 200, target 0: 200.0000
