from tinygrad import Tensor, dtypes

other = Tensor(1.0, dtype=dtypes.float32)
cases = {
    "y = x * [1, 10]": (lambda x: x * Tensor([1, 10]), 2.0),
    "y = x * [10]": (lambda x: x * Tensor([10]), 2.0),
    "y without x": (lambda x: other**2, 2.0),
    "y = x ** 2, integer x": (lambda x: x**2, 2),
    "|z| ** 2 at 3+4j": (lambda z: z.abs() ** 2, 3 + 4j),
}
dtype = {float: dtypes.float32}

for name, (f, value) in cases.items():
    try:
        x = Tensor(value, dtype=dtype.get(type(value))).clone()
        result = f(x).gradient(x)[0].clone().item()
    except (AssertionError, RuntimeError) as error:
        result = type(error).__name__
    print(f"{name}:", result)
    #> y = x * [1, 10]: AssertionError
    #> y = x * [10]: AssertionError
    #> y without x: 0.0
    #> y = x ** 2, integer x: RuntimeError
    #> |z| ** 2 at 3+4j: RuntimeError
