import torch

cases = {
    "sqrt(x)": torch.sqrt,
    "sqrt(x), then + 1e-8": lambda x: torch.sqrt(x) + 1e-8,
    "sqrt(x + 1e-8)": lambda x: torch.sqrt(x + 1e-8),
    "sqrt(x.clamp(min=1e-8))": lambda x: torch.sqrt(x.clamp(min=1e-8)),
}

for name, f in cases.items():
    x = torch.tensor(0.0, requires_grad=True)
    f(x).backward()
    value = round(f(x).item(), 6)
    print(f"{name}:", value, "with gradient", x.grad.item())
    #> sqrt(x): 0.0 with gradient inf
    #> sqrt(x), then + 1e-8: 0.0 with gradient inf
    #> sqrt(x + 1e-8): 0.0001 with gradient 5000.0
    #> sqrt(x.clamp(min=1e-8)): 0.0001 with gradient 0.0
x = torch.tensor(0.0, dtype=torch.float16, requires_grad=True)
torch.sqrt(x + 1e-8).backward()
print("gradient in float16:", x.grad.item())
#> gradient in float16: inf
