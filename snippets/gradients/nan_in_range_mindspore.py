import mindspore as ms
from mindspore import ops

inf = float("inf")
pair = ms.Tensor([1.0, 1.0])
cases = {
    "sqrt(x * x) at 0": (lambda x: ops.sqrt(x * x), 0.0),
    "std of equal numbers": (lambda x: (x * pair).std(), 1.0),
    "(-2) ** x at 3": (lambda x: ms.Tensor(-2.0) ** x, 3.0),
    "x ** 0.0 at 0": (lambda x: x**0.0, 0.0),
    "hidden logsumexp": (lambda x: (x * pair - inf).logsumexp(0), 0.0),
    "hidden softmax": (lambda x: ops.softmax(x * pair - inf)[0], 0.0),
}

for name, (f, at) in cases.items():
    y = ms.grad(lambda x: ops.where(ops.isfinite(f(x)), f(x), 0.0))
    print(f"{name}:", y(ms.Tensor(at)).item())
    #> sqrt(x * x) at 0: nan
    #> std of equal numbers: nan
    #> (-2) ** x at 3: nan
    #> x ** 0.0 at 0: nan
    #> hidden logsumexp: nan
    #> hidden softmax: 0.0
