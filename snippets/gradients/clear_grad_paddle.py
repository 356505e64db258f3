import paddle

x = paddle.to_tensor(2.0, stop_gradient=False)
optimizer = paddle.optimizer.SGD(0.5, parameters=[x])

(x**2).backward()
optimizer.clear_grad()
print("clear_grad:", x.grad.item())
#> clear_grad: 0.0

(x**2).backward()
optimizer.clear_grad(set_to_zero=False)
print("set_to_zero=False:", x.grad)
#> set_to_zero=False: None
