import torch

x = torch.tensor(0.0, requires_grad=True)
cases = {
    "sqrt(x)": torch.sqrt,
    "log(x)": torch.log,
    "1 / x": lambda x: 1 / x,
    "x ** 0.5": lambda x: x**0.5,
    "arccos(1 - x)": lambda x: torch.arccos(1 - x),
}
losses = set()

for name, f in cases.items():
    loss = torch.where(x > 0, f(x), 0.0)
    losses.add(loss.item())
    gradient = torch.autograd.grad(loss, x)[0]
    print(f"{name}:", gradient.item())
    #> sqrt(x): nan
    #> log(x): nan
    #> 1 / x: nan
    #> x ** 0.5: nan
    #> arccos(1 - x): nan
print("loss in each row:", *losses)
#> loss in each row: 0.0
