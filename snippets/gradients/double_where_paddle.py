import paddle


def safe_sqrt(x):
    zero = x == 0
    root = paddle.sqrt(paddle.where(zero, paddle.ones_like(x), x))
    return paddle.where(zero, paddle.zeros_like(x), root)


x = paddle.to_tensor([0.0, 4.0], stop_gradient=False)
y = safe_sqrt(x)
y.sum().backward()
print("value:", y.tolist())
#> value: [0.0, 2.0]
print("gradient:", x.grad.tolist())
#> gradient: [0.0, 0.25]
