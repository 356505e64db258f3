import paddle

x = paddle.full([100], 2.0)
x.stop_gradient = False
least = paddle.sort(x, stable=True)[0]
(gradient,) = paddle.grad(least, x)
print("stable, first place from entry:", gradient.argmax().item())
#> stable, first place from entry: 0
