import mlx.core as mx
import mlx.nn as nn

target, one = mx.array([0.0]), mx.array([1.0])
logit = mx.array([200.0])
cross_entropy = nn.losses.binary_cross_entropy

loss = cross_entropy(one, target, with_logits=False)
print("probability 1, target 0:", f"{loss.item():.4f}")
#> probability 1, target 0: 100.0000
loss = cross_entropy(logit, target)
print("logit 200, target 0:", f"{loss.item():.4f}")
#> logit 200, target 0: 200.0000
