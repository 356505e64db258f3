import paddle


def slope(f, value):
    x = paddle.to_tensor(value, stop_gradient=False)
    return paddle.grad(f(x), x)[0].tolist()


print("bessel_i1 at 0.0:", slope(paddle.i1, 0.0))
#> bessel_i1 at 0.0: 0.5
print("bessel_i1 at 0.001:", round(slope(paddle.i1, 1e-3), 3))
#> bessel_i1 at 0.001: 0.5
print("bessel_i0 at 0.0:", slope(paddle.i0, 0.0))
#> bessel_i0 at 0.0: 0.0
