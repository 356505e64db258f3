import torch

x = torch.tensor(3.0, requires_grad=True)
y = x * x  # $dy/dx = 2x$
node = y.grad_fn
print("saved:", node._saved_self is x)
#> saved: True
y.backward()
try:
    node._saved_self
except RuntimeError as error:
    text = str(error).split(" (")[0]
    print("saved after the pass:", f"{type(error).__name__}: {text}")
    #> saved after the pass: RuntimeError: Trying to backward through the graph a second time

x.grad = None
y = x + 1
y.backward()
y.backward()
print("x + 1, two passes:", x.grad.item())
#> x + 1, two passes: 2.0
