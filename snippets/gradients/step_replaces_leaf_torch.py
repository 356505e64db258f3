import torch

w = torch.tensor(2.0, requires_grad=True)
(w * w).backward()
try:
    w -= 0.5 * w.grad
except RuntimeError as error:
    print("in place:", f"{type(error).__name__}: {error}")
    #> in place: RuntimeError: a leaf Variable that requires grad is being used in an in-place operation.

v = w - 0.5 * w.grad
print("result is a leaf:", v.is_leaf)
#> result is a leaf: False
with torch.no_grad():
    w -= 0.25 * w.grad
print("no_grad:", w.item())
#> no_grad: 1.0
print("no_grad, is a leaf:", w.is_leaf)
#> no_grad, is a leaf: True
