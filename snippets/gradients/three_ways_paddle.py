import paddle


def cube(x):
    return x * x * x


x, h = paddle.to_tensor(3.0, stop_gradient=False), 0.1
cube(x).backward()
print("autograd:", x.grad.item())
#> autograd: 27.0
print("formula:", (3 * x**2).item())
#> formula: 27.0
forward = (cube(x + h) - cube(x)) / h
print("forward difference:", round(forward.item(), 2))
#> forward difference: 27.91
central = (cube(x + h) - cube(x - h)) / (2 * h)
print("central difference:", round(central.item(), 2))
#> central difference: 27.01

with paddle.no_grad():
    x.add_(paddle.to_tensor(1.0))
print("x is 4, gradient read again:", x.grad.item())
#> x is 4, gradient read again: 27.0
x.clear_grad()
cube(x).backward()
print("x is 4, run again:", x.grad.item())
#> x is 4, run again: 48.0
