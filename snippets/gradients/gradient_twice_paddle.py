import paddle

x = paddle.to_tensor(2.0, stop_gradient=False)

(x**2).backward()
print("first call:", x.grad.item())
#> first call: 4.0
(x**2).backward()
print("second call:", x.grad.item())
#> second call: 8.0
