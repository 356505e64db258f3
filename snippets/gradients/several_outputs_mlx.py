import mlx.core as mx

w = mx.array([1.0, 10])
x = mx.array(2.0)
cases = {
    "y = x * [1, 10]": (lambda x: x * w, None),
    "y = x * [10]": (lambda x: x * w[1:], None),
    "y = [x, 10 * x]": (lambda x: [x, 10 * x], None),
    "seed [1, 1]": (lambda x: x * w, mx.array([1.0, 1])),
    "seed [2, 3]": (lambda x: x * w, mx.array([2.0, 3])),
}

for name, (f, seed) in cases.items():
    try:
        if seed is None:
            result = mx.grad(f)(x).item()
        else:
            result = mx.vjp(f, [x], [seed])[1][0].item()
    except ValueError as error:
        result = type(error).__name__
    print(f"{name}:", result)
    #> y = x * [1, 10]: ValueError
    #> y = x * [10]: ValueError
    #> y = [x, 10 * x]: ValueError
    #> seed [1, 1]: 11.0
    #> seed [2, 3]: 32.0
