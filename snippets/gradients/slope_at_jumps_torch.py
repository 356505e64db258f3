import torch


def slope(f, value):
    x = torch.tensor(value, requires_grad=True)
    try:
        return (torch.autograd.grad(f(x), x)[0] + 0).tolist()
    except RuntimeError as error:
        return type(error).__name__


cases = {
    "sign(x) at 0": (torch.sign, 0.0),
    "round(x) at 0.5": (torch.round, 0.5),
    "floor(x) at 1": (torch.floor, 1.0),
    "x % 3 at 3": (lambda x: x % 3, 3.0),
    "argmax([x, y])": (torch.argmax, [1.0, 3.0]),
}
for name, (f, at) in cases.items():
    print(f"{name}:", slope(f, at))
    #> sign(x) at 0: 0.0
    #> round(x) at 0.5: 0.0
    #> floor(x) at 1: 0.0
    #> x % 3 at 3: 1.0
    #> argmax([x, y]): RuntimeError
