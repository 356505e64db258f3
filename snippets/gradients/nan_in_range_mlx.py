import mlx.core as mx

inf = mx.inf
pair = mx.ones(2)
cases = {
    "sqrt(x * x) at 0": (lambda x: mx.sqrt(x * x), 0.0),
    "std of equal numbers": (lambda x: mx.std(x * pair), 1.0),
    "(-2) ** x at 3": (lambda x: mx.array(-2.0) ** x, 3.0),
    "x ** 0.0 at 0": (lambda x: x**0.0, 0.0),
    "hidden logsumexp": (lambda x: mx.logsumexp(x * pair - inf), 0.0),
    "hidden softmax": (lambda x: mx.softmax(x * pair - inf)[0], 0.0),
}

for name, (f, at) in cases.items():
    y = mx.grad(lambda x: mx.where(mx.isfinite(f(x)), f(x), 0.0))
    print(f"{name}:", y(mx.array(at)).item())
    #> sqrt(x * x) at 0: nan
    #> std of equal numbers: nan
    #> (-2) ** x at 3: nan
    #> x ** 0.0 at 0: nan
    #> hidden logsumexp: nan
    #> hidden softmax: nan
