import torch

w = torch.tensor(2.0, requires_grad=True)
(w * w).backward()
try:
    w -= 0.5 * w.grad
except RuntimeError as error:
    print("w -= ...:", f"{type(error).__name__}: {error}")
    #> w -= ...: RuntimeError: a leaf Variable that requires grad is being used in an in-place operation.

v = w - 0.5 * w.grad
print("w - ... is a leaf:", v.is_leaf)
#> w - ... is a leaf: False
with torch.no_grad():
    w -= 0.25 * w.grad
print("under no_grad:", w.item())
#> under no_grad: 1.0
print("w is a leaf:", w.is_leaf)
#> w is a leaf: True
