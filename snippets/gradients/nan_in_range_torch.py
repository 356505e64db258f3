import torch

inf = torch.inf
pair = torch.ones(2)
cases = {
    "sqrt(x * x) at 0": (lambda x: (x * x).sqrt(), 0.0),
    "std of equal numbers": (lambda x: (x * pair).std(), 1.0),
    "(-2) ** x at 3": (lambda x: torch.tensor(-2.0) ** x, 3.0),
    "x ** 0.0 at 0": (lambda x: x**0.0, 0.0),
    "hidden logsumexp": (lambda x: (x * pair - inf).logsumexp(0), 0.0),
    "hidden softmax": (lambda x: (x * pair - inf).softmax(0)[0], 0.0),
}

for name, (f, at) in cases.items():
    x = torch.tensor(at, requires_grad=True)
    y = torch.where(f(x).isfinite(), f(x), 0.0)
    print(f"{name}:", torch.autograd.grad(y, x)[0].item())
    #> sqrt(x * x) at 0: nan
    #> std of equal numbers: 0.0
    #> (-2) ** x at 3: nan
    #> x ** 0.0 at 0: 0.0
    #> hidden logsumexp: nan
    #> hidden softmax: nan
