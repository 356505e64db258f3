import mindspore as ms

each = ms.nn.BCEWithLogitsLoss(reduction="none")
labels = ms.Tensor([1.0, 1.0, 0.0, 0.0])  # (4,)
z = ms.ops.zeros((4, 1), ms.float32)


def bce(z, labels):
    return each(z, labels).mean()


grad = ms.grad(bce)(z, labels[:, None])
print("equal shapes:", grad.asnumpy().flatten().tolist())
#> equal shapes: [-0.125, -0.125, 0.125, 0.125]
try:
    bce(z, labels)
except ValueError as error:
    print("(4, 1) and (4,):", type(error).__name__)
    #> (4, 1) and (4,): ValueError
