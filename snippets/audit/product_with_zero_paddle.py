import paddle


def slope(f, value):
    x = paddle.to_tensor(value, stop_gradient=False)
    return paddle.grad(f(x), x)[0].tolist()


x = [2.0, 0.0, 3.0]
print("prod:", slope(paddle.prod, x))
#> prod: [0.0, nan, 0.0]
summed = slope(lambda x: paddle.cumprod(x, 0).sum(), x)
print("cumprod, summed:", summed)
#> cumprod, summed: [1.0, 8.0, 0.0]
print("x ** 0.0 at 0.0:", slope(lambda x: x**0.0, 0.0))
#> x ** 0.0 at 0.0: 0.0
