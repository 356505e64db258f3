import torch


def slope(f, value):
    x = torch.tensor(value, requires_grad=True)
    return torch.autograd.grad(f(x), x)[0].tolist()


f = torch.nn.functional
names = "elu celu silu mish softplus erf atan asin"
for name in names.split():
    own = slope(getattr(f, name, None) or getattr(torch, name), 0.0)
    print(f"{name} at 0.0:", round(own, 3))
    #> elu at 0.0: 1.0
    #> celu at 0.0: 1.0
    #> silu at 0.0: 0.5
    #> mish at 0.0: 0.6
    #> softplus at 0.0: 0.5
    #> erf at 0.0: 1.128
    #> atan at 0.0: 1.0
    #> asin at 0.0: 1.0
