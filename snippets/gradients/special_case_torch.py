import torch

zero = torch.tensor(0.0)
cases = {
    "x": lambda x: x,  # $f(x) = x$
    "0 if x == 0 else x": lambda x: zero if x == 0 else x,
    "where(x == 0, 0, x)": lambda x: torch.where(x == 0, zero, x),
    "relu(x) - relu(-x)": lambda x: torch.relu(x) - torch.relu(-x),
}

for name, f in cases.items():
    x = torch.tensor(0.0, requires_grad=True)
    try:
        result = torch.autograd.grad(f(x), x)[0].item()
    except RuntimeError as error:
        result = type(error).__name__
    print(f"{name}:", result)
    #> x: 1.0
    #> 0 if x == 0 else x: RuntimeError
    #> where(x == 0, 0, x): 0.0
    #> relu(x) - relu(-x): 0.0
