import warnings

import paddle

x = paddle.to_tensor(3.0)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    (x * 2).backward()
print("warnings:", len(caught))
#> warnings: 0
print("x.grad:", x.grad)
#> x.grad: None

x.stop_gradient = False
(x * 2).backward()
print("x.grad, stop_gradient off:", x.grad.item())
#> x.grad, stop_gradient off: 2.0
x.clear_grad()
print("x.grad after clear_grad:", x.grad.item())
#> x.grad after clear_grad: 0.0
