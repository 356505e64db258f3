import mindspore as ms

target, one = ms.Tensor([0.0, 0.0]), ms.Tensor([1.0, 1.0])
logit = ms.Tensor([200.0, 200.0])

loss = ms.ops.binary_cross_entropy(one, target)
print("probability 1, target 0:", f"{loss.item():.4f}")
#> probability 1, target 0: 27.6310
loss = ms.nn.BCEWithLogitsLoss()(logit, target)
print("logit 200, target 0:", f"{loss.item():.4f}")
#> logit 200, target 0: 200.0000
