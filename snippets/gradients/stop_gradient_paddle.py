import paddle

w = paddle.to_tensor(3.0, stop_gradient=False)
x = paddle.to_tensor(2.0)
print("stop_gradient:", x.stop_gradient)
#> stop_gradient: True
(w * x).backward()
print("by default:", x.grad)
#> by default: None

x.stop_gradient = False
(w * x).backward()
print("stop_gradient=False:", x.grad.item())
#> stop_gradient=False: 3.0
x.clear_grad()
print("after clear_grad:", x.grad.item())
#> after clear_grad: 0.0
