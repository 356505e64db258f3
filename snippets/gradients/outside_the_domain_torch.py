import torch


def slope(f, value):
    x = torch.tensor(value, requires_grad=True)
    return torch.autograd.grad(f(x), x)[0].item()


cases = {
    "log at -1": torch.log,
    "sqrt at -1": torch.sqrt,
}
for name, f in cases.items():
    print(f"{name}:", slope(f, -1.0))
    #> log at -1: -1.0
    #> sqrt at -1: nan
