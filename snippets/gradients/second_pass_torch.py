import torch

x = torch.tensor(3.0, requires_grad=True)
y = x * x  # $dy/dx = 2x$
y.backward()
print("first pass:", x.grad.item())
#> first pass: 6.0

try:
    y.backward()
except RuntimeError as error:
    print("second pass:", type(error).__name__)
    #> second pass: RuntimeError

x.grad = None
y = x * x
y.backward(retain_graph=True)
y.backward()
print("second pass, graph kept:", x.grad.item())
#> second pass, graph kept: 12.0
