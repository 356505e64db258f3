import torch
from torch.nn import functional as F

zero, one = torch.zeros(()), torch.ones(())
cases = {
    "torch.clamp(x, 0, 1)": lambda x: torch.clamp(x, 0, 1),
    "torch.clip(x, 0, 1)": lambda x: torch.clip(x, 0, 1),
    "torch.clamp(x, zero, one)": lambda x: torch.clamp(x, zero, one),
    "torch.clamp_min(x, 0)": lambda x: torch.clamp_min(x, 0),
    "F.hardtanh(x, 0, 1)": lambda x: F.hardtanh(x, 0, 1),
}
for name, f in cases.items():
    x = torch.tensor(0.0, requires_grad=True)
    print(f"{name}:", torch.autograd.grad(f(x), x)[0].item())
    #> torch.clamp(x, 0, 1): 1.0
    #> torch.clip(x, 0, 1): 1.0
    #> torch.clamp(x, zero, one): 1.0
    #> torch.clamp_min(x, 0): 1.0
    #> F.hardtanh(x, 0, 1): 0.0
