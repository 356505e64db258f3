import torch


def f(x):
    return torch.where(x > 0, torch.sqrt(x), 0.0)


def gradient(f):
    x = torch.tensor(0.0, requires_grad=True)
    f(x).backward()
    return x.grad.item()


print("eager:", gradient(f))
#> eager: nan
compiled = torch.compile(f, backend="aot_eager")
print("torch.compile:", gradient(compiled))
#> torch.compile: nan
