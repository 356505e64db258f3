import paddle


def f(x):  # $y = (x_0 + x_1)^2$
    return x.sum() ** 2


def second(f):
    x = paddle.ones([2])
    x.stop_gradient = False
    loss = f(x) + (x * x).sum()
    (first,) = paddle.grad(loss, x, create_graph=True)
    return paddle.grad(first.sum(), x)[0].tolist()


print("f:", second(f))
#> f: [6.0, 6.0]
print("f compiled:", second(paddle.jit.to_static(f)))
#> f compiled: [6.0, 6.0]
