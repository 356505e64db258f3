from tinygrad import Tensor, dtypes

w = Tensor([1.0, 10])
cases = {
    "y = x * [1, 10]": (lambda x: x * w, None),
    "y = x * [10]": (lambda x: x * w[1:], None),
    "y = [x, 10 * x]": (lambda x: [x, 10 * x], None),
    "seed [1, 1]": (lambda x: x * w, Tensor([1.0, 1])),
    "seed [2, 3]": (lambda x: x * w, Tensor([2.0, 3])),
}

for name, (f, seed) in cases.items():
    x = Tensor(2.0, dtype=dtypes.float32).clone()
    try:
        (dx,) = f(x).gradient(x, gradient=seed)
        result = dx.clone().item()
    except (AssertionError, AttributeError) as error:
        result = type(error).__name__
    print(f"{name}:", result)
    #> y = x * [1, 10]: AssertionError
    #> y = x * [10]: AssertionError
    #> y = [x, 10 * x]: AttributeError
    #> seed [1, 1]: 11.0
    #> seed [2, 3]: 32.0
