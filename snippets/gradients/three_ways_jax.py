import jax


def cube(x):
    return x * x * x  # $x^3$


x = 3.0
h = 0.1
derivative = jax.grad(cube)
slope = derivative(x)
print("autograd:", float(slope))
#> autograd: 27.0
print("formula:", 3 * x**2)  # $3x^2$
#> formula: 27.0
forward = (cube(x + h) - cube(x)) / h  # $\frac{f(x + h) - f(x)}{h}$
print("forward difference:", round(forward, 2))
#> forward difference: 27.91
# $\frac{f(x + h) - f(x - h)}{2h}$
central = (cube(x + h) - cube(x - h)) / (2 * h)
print("central difference:", round(central, 2))
#> central difference: 27.01

x += 1
print("x is 4, gradient read again:", float(slope))
#> x is 4, gradient read again: 27.0
print("x is 4, run again:", float(derivative(x)))
#> x is 4, run again: 48.0
print("jax.grad returns:", type(derivative).__name__)
#> jax.grad returns: function
