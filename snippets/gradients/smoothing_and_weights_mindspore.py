import mindspore as ms

weights = ms.Tensor([1.0, 3.0])
labels = ms.Tensor([0, 1], ms.int32)
loss = ms.nn.CrossEntropyLoss(weights, label_smoothing=0.5)
z = ms.ops.zeros((2, 2), ms.float32)

grad = ms.grad(loss)(z, labels)
print("right logit, weight 1:", grad[0, 0].item() + 0.0)
#> right logit, weight 1: 0.0
print("right logit, weight 3:", grad[1, 1].item())
#> right logit, weight 3: -0.25
