import mindspore as ms


def square(x):
    return x * x


x, one = ms.Tensor(3.0), ms.Tensor(1.0)
y, pullback = ms.vjp(square, x)
print("first pass:", pullback(one)[0].item())
#> first pass: 6.0
print("second pass:", pullback(one)[0].item())
#> second pass: 6.0

gradient = ms.grad(square)
gradient(x)
print("second pass, graph kept:", gradient(x).item())
#> second pass, graph kept: 6.0
