import torch

x = torch.tensor([[1.0, 2, 3], [4, 5, 6]], requires_grad=True)
w = torch.tensor([[1.0, 2], [3, 4], [5, 6]])
y = x @ w

print("x:", tuple(x.shape))  # (Q, P)
#> x: (2, 3)
print("y:", tuple(y.shape))  # (M, N)
#> y: (2, 2)
try:
    print("gradient of y:", torch.autograd.grad(y, x)[0].tolist())
except RuntimeError as error:
    print("gradient of y:", f"{type(error).__name__}: {error}")
    #> gradient of y: RuntimeError: grad can be implicitly created only for scalar outputs
(gradient,) = torch.autograd.grad(y.sum(), x)
print("gradient of y summed:", gradient.tolist())
#> gradient of y summed: [[3.0, 7.0, 11.0], [3.0, 7.0, 11.0]]
