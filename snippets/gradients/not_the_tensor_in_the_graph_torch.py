import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = (x * x).sum()

try:
    torch.autograd.grad(y, x[0])
except RuntimeError as error:
    text = str(error).split(". ")[0]
    print("x[0]:", f"{type(error).__name__}: {text}")
    #> x[0]: RuntimeError: The differentiated Tensor at index 0 appears to not have been used in the graph
(gradient,) = torch.autograd.grad(y, x[0], allow_unused=True)
print("x[0], allow_unused:", gradient)
#> x[0], allow_unused: None
(gradient,) = torch.autograd.grad(y, x)
print("x:", gradient.tolist())
#> x: [2.0, 4.0]
print("x, then [0]:", gradient[0].item())
#> x, then [0]: 2.0
