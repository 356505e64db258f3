from tinygrad import Tensor


def gradient_of_cube(x):
    (x * x * x).backward()
    return x.grad


x = Tensor(3.0).clone()
slope = gradient_of_cube(x)
print("at 3:", slope.item())
#> at 3: 27.0
x.assign(x.detach() + 1).realize()
print("x is 4, lazy:", slope.item())
#> x is 4, lazy: 48.0

x = Tensor(3.0).clone()
slope = gradient_of_cube(x).realize()
x.assign(x.detach() + 1).realize()
print("x is 4, realized:", slope.item())
#> x is 4, realized: 27.0
