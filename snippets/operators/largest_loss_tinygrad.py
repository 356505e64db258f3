from tinygrad import Tensor

target, one, logit = Tensor([0.0]), Tensor([1.0]), Tensor([200.0])

loss = one.binary_crossentropy(target)
print("probability 1, target 0:", f"{loss.item():.4f}")
#> probability 1, target 0: inf
loss = logit.binary_crossentropy_logits(target)
print("logit 200, target 0:", f"{loss.item():.4f}")
#> logit 200, target 0: 200.0000
