import torch


def element(x, h):
    h[0] = 7.0


def parameter(x, h):
    with torch.no_grad():
        x -= 1.0


cases = {
    "h[0] = 7.0": element,
    "x -= 1.0": parameter,
    "h = h * 2": lambda x, h: h * 2,
}
for label, change in cases.items():
    x = torch.tensor([3.0], requires_grad=True)
    h = x * 1
    y = x * h * h  # $dy/dx = 3x^2$
    try:
        change(x, h)
        y.backward()
        result = x.grad.item()
    except RuntimeError as error:
        result = type(error).__name__
    print(f"{label}:", result)
    #> h[0] = 7.0: RuntimeError
    #> x -= 1.0: RuntimeError
    #> h = h * 2: 27.0
