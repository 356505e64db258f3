from tinygrad import Tensor


def safe_sqrt(x):
    zero = x == 0
    root = zero.where(1.0, x).sqrt()
    return zero.where(0.0, root)


x = Tensor([0.0, 4.0])
y = safe_sqrt(x)
print("value:", y.tolist())
#> value: [0.0, 2.0]
print("gradient:", y.sum().gradient(x)[0].tolist())
#> gradient: [0.0, 0.25]
