from tinygrad import Tensor


def slope(f, value):
    x = Tensor(value).clone()
    return f(x).gradient(x)[0].tolist()


x = [2.0, 0.0, 3.0]
print("prod:", slope(Tensor.prod, x))
#> prod: [0.0, 6.0, 0.0]
print("cumprod, summed:", slope(lambda x: x.cumprod(0).sum(), x))
#> cumprod, summed: [1.0, 8.0, 0.0]
print("x ** 0.0 at 0.0:", slope(lambda x: x**0.0, 0.0))
#> x ** 0.0 at 0.0: 0.0
