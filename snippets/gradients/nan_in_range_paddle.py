import paddle
from paddle.nn.functional import softmax

inf = float("inf")
pair = paddle.ones([2])
zero = paddle.zeros([])
sum_exp = paddle.logsumexp
cases = {
    "sqrt(x * x) at 0": (lambda x: paddle.sqrt(x * x), 0.0),
    "std of equal numbers": (lambda x: (x * pair).std(), 1.0),
    "(-2) ** x at 3": (lambda x: paddle.to_tensor(-2.0) ** x, 3.0),
    "x ** 0.0 at 0": (lambda x: x**0.0, 0.0),
    "hidden logsumexp": (lambda x: sum_exp(x * pair - inf), 0.0),
    "hidden softmax": (lambda x: softmax(x * pair - inf)[0], 0.0),
}

for name, (f, at) in cases.items():
    x = paddle.to_tensor(at, stop_gradient=False)
    y = paddle.where(f(x).isfinite(), f(x), zero)
    print(f"{name}:", paddle.grad(y, x)[0].item())
    #> sqrt(x * x) at 0: nan
    #> std of equal numbers: nan
    #> (-2) ** x at 3: nan
    #> x ** 0.0 at 0: 0.0
    #> hidden logsumexp: nan
    #> hidden softmax: nan
