import torch

x = torch.tensor(3.0, requires_grad=True)

h = x * x
a, b = 2 * h, 5 * h
(a + b).backward()
print("sum of both:", x.grad.item())
#> sum of both: 42.0

h = x * x
a, b = 2 * h, 5 * h
(first,) = torch.autograd.grad(a, x, retain_graph=True)
(second,) = torch.autograd.grad(b, x)
print("one by one:", first.item(), second.item())
#> one by one: 12.0 30.0

h = x * x
a, b = 2 * h, 5 * h
a.backward()
try:
    b.backward()
except RuntimeError as error:
    print("b after a:", type(error).__name__)
    #> b after a: RuntimeError
