from tinygrad import Tensor


def gradient(f, x):
    try:
        return f(x).sum().gradient(x)[0].tolist()
    except RuntimeError as error:
        return type(error).__name__


w, integer = Tensor([3.0, 4.0]), Tensor([1, 0]).clone()
boolean = Tensor([True, False]).clone()
print("integer:", gradient(lambda x: 2.0 * x, integer))  # $2x$
#> integer: RuntimeError
print("boolean:", gradient(lambda x: 2.0 * x, boolean))
#> boolean: RuntimeError
print("index:", gradient(lambda x: w[x], integer))
#> index: RuntimeError
