import torch

cases = {
    "nothing stopped": lambda x: x**2 + x**3,  # $2x + 3x^2$
    "x ** 3 stopped": lambda x: x**2 + (x**3).detach(),  # $2x$
    "both stopped": lambda x: (x**2 + x**3).detach(),
}

for name, f in cases.items():
    x = torch.tensor(2.0, requires_grad=True)
    y = f(x)
    try:
        y.backward()
        result = x.grad.item()
    except RuntimeError as error:
        result = type(error).__name__
    assert y.item() == 12.0  # $y = x^2 + x^3$
    print(f"{name}:", result)
    #> nothing stopped: 16.0
    #> x ** 3 stopped: 4.0
    #> both stopped: RuntimeError
