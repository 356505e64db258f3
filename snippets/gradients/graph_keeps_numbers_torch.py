import torch

x = torch.tensor(3.0, requires_grad=True)
square = x * x  # $s = x \cdot x$
y = square * x  # $y = s \cdot x$
node = y.grad_fn
print("operation:", node.name())
#> operation: MulBackward0
kept = node._saved_self, node._saved_other
print("values kept:", [value.item() for value in kept])
#> values kept: [9.0, 3.0]
# $dy/dx = s + x \cdot ds/dx$, $ds/dx = x + x$
y.backward()  # $ds/dx$, $dy/dx$
print("gradient:", x.grad.item())
#> gradient: 27.0
