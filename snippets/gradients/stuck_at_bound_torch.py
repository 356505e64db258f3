import torch
from torch.nn import functional as F

cases = {
    "clamp": lambda p: torch.clamp(p, 0, 1),
    "hardtanh": lambda p: F.hardtanh(p, 0, 1),
}
for name, gate in cases.items():
    p = torch.zeros((), requires_grad=True)
    for _ in range(100):
        loss = (gate(p) - 0.5) ** 2
        (gradient,) = torch.autograd.grad(loss, p)
        with torch.no_grad():
            p -= 0.1 * gradient
    print(f"gate through {name}:", round(p.item(), 4))
    #> gate through clamp: 0.5
    #> gate through hardtanh: 0.0
