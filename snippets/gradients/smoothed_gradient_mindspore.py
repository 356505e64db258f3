import mindspore as ms

loss = ms.nn.CrossEntropyLoss(label_smoothing=0.4)
label = ms.Tensor([0], ms.int32)


def right_logit(p):
    z = ms.ops.log(ms.Tensor([p], ms.float32))
    return round(ms.grad(loss)(z, label)[0, 0].item(), 3) + 0.0


print("p 0.25:", right_logit([0.25, 0.25, 0.25, 0.25]))
#> p 0.25: -0.45
print("p 0.7:", right_logit([0.7, 0.1, 0.1, 0.1]))
#> p 0.7: 0.0
print("p 0.94:", right_logit([0.94, 0.02, 0.02, 0.02]))
#> p 0.94: 0.24
