import mindspore as ms


def safe_sqrt(x):
    zero = x == 0
    root = ms.ops.sqrt(ms.ops.where(zero, 1.0, x))
    return ms.ops.where(zero, 0.0, root)


x = ms.Tensor([0.0, 4.0])
print("value:", safe_sqrt(x).asnumpy().tolist())
#> value: [0.0, 2.0]
gradient = ms.grad(lambda x: safe_sqrt(x).sum())(x)
print("gradient:", gradient.asnumpy().tolist())
#> gradient: [0.0, 0.25]
