import torch


def f(x):
    return x * x.item()  # $x \cdot x$


x = torch.tensor(3.0, dtype=torch.float64, requires_grad=True)
f(x).backward()
print("gradient:", x.grad.item())
#> gradient: 3.0
slope = (f(x + 1) - f(x - 1)) / 2
print("slope:", slope.item())
#> slope: 6.0
try:
    torch.autograd.gradcheck(f, x)
except RuntimeError as error:
    text = str(error).split(" for")[0]
    print("gradcheck:", f"{type(error).__name__}: {text}")
    #> gradcheck: GradcheckError: Jacobian mismatch
