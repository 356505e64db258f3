import torch


def slope(f, value):
    x = torch.tensor(value, requires_grad=True)
    return torch.autograd.grad(f(x), x)[0].tolist()


xlogy = torch.xlogy
for x in 0.0, 1e-6:
    own = slope(lambda x: xlogy(x, 2.0), x)
    print(f"xlogy(x, 2) at {x}:", round(own, 3))
    #> xlogy(x, 2) at 0.0: 0.693
    #> xlogy(x, 2) at 1e-06: 0.693
print("xlogy(x, 0) at 0.0:", slope(lambda x: xlogy(x, 0.0), 0.0))
#> xlogy(x, 0) at 0.0: 0.0
