import mlx.core as mx

other = mx.array(1.0)
cases = {
    "y = x * [1, 10]": (lambda x: x * mx.array([1, 10]), 2.0),
    "y = x * [10]": (lambda x: x * mx.array([10]), 2.0),
    "y without x": (lambda x: other**2, 2.0),
    "y = x ** 2, integer x": (lambda x: x**2, 2),
    "|z| ** 2 at 3+4j": (lambda z: z.real**2 + z.imag**2, 3 + 4j),
}

for name, (f, value) in cases.items():
    try:
        result = mx.grad(f)(mx.array(value)).item()
    except ValueError as error:
        result = type(error).__name__
    print(f"{name}:", result)
    #> y = x * [1, 10]: ValueError
    #> y = x * [10]: ValueError
    #> y without x: 0.0
    #> y = x ** 2, integer x: 4
    #> |z| ** 2 at 3+4j: (6+8j)
