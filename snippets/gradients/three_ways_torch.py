import torch


def cube(x):
    return x * x * x  # $x^3$


x = torch.tensor(3.0, requires_grad=True)
h = 0.1
cube(x).backward()
print("autograd:", x.grad.item())
#> autograd: 27.0
print("formula:", (3 * x**2).item())  # $3x^2$
#> formula: 27.0
forward = (cube(x + h) - cube(x)) / h  # $\frac{f(x + h) - f(x)}{h}$
print("forward difference:", round(forward.item(), 2))
#> forward difference: 27.91
# $\frac{f(x + h) - f(x - h)}{2h}$
central = (cube(x + h) - cube(x - h)) / (2 * h)
print("central difference:", round(central.item(), 2))
#> central difference: 27.01

with torch.no_grad():
    x += 1
print("x is 4, gradient read again:", x.grad.item())
#> x is 4, gradient read again: 27.0
x.grad = None
cube(x).backward()
print("x is 4, run again:", x.grad.item())
#> x is 4, run again: 48.0
