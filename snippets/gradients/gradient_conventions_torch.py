import torch

other = torch.tensor(1.0, requires_grad=True)
cases = {
    "y = x * [1, 10]": (lambda x: x * torch.tensor([1, 10]), 2.0),
    "y = x * [10]": (lambda x: x * torch.tensor([10]), 2.0),
    "y without x": (lambda x: other**2, 2.0),
    "y = x ** 2, integer x": (lambda x: x**2, 2),
    "|z| ** 2 at 3+4j": (lambda z: z.real**2 + z.imag**2, 3 + 4j),
}

for name, (f, value) in cases.items():
    try:
        x = torch.tensor(value, requires_grad=True)
        result = torch.autograd.grad(f(x), x)[0].item()
    except RuntimeError as error:
        result = type(error).__name__
    print(f"{name}:", result)
    #> y = x * [1, 10]: RuntimeError
    #> y = x * [10]: 10.0
    #> y without x: RuntimeError
    #> y = x ** 2, integer x: RuntimeError
    #> |z| ** 2 at 3+4j: (6+8j)
