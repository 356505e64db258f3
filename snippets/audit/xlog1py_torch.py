import torch


def slope(f, value):
    x = torch.tensor(value, requires_grad=True)
    return torch.autograd.grad(f(x), x)[0].tolist()


xlog1py = torch.special.xlog1py
for x in 0.0, 1e-6:
    own = slope(lambda x: xlog1py(x, 1.0), x)
    print(f"xlog1py(x, 1) at {x}:", round(own, 3))
    #> xlog1py(x, 1) at 0.0: 0.693
    #> xlog1py(x, 1) at 1e-06: 0.693
