import torch


def root(x, bad):
    chosen = torch.where(bad, 1.0, x)
    return torch.where(bad, 0.0, torch.sqrt(chosen))


for number in -4.0, float("nan"):
    x = torch.tensor(number)
    named = root(x, x == 0).item()
    broad = root(x, ~(x > 0)).item()
    print(f"x = {number}, x == 0:", named, "and ~(x > 0):", broad)
    #> x = -4.0, x == 0: nan and ~(x > 0): 0.0
    #> x = nan, x == 0: nan and ~(x > 0): 0.0
