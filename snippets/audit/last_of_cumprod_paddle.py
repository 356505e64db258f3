import paddle


def slope(f, value):
    x = paddle.to_tensor(value, stop_gradient=False)
    return paddle.grad(f(x), x)[0].tolist()


x = [2.0, 0.0, 3.0]
print("last of cumprod:", slope(lambda x: paddle.cumprod(x, 0)[-1], x))
#> last of cumprod: [0.0, 6.0, 0.0]
