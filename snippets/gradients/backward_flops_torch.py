import torch
from torch.utils.flop_counter import FlopCounterMode

layers = [torch.nn.Linear(64, 64) for _ in range(10)]
model, X = torch.nn.Sequential(*layers), torch.ones(32, 64)


def flops(backward):
    with FlopCounterMode(display=False) as counter:
        y = model(X).sum()
        if backward:
            y.backward()
    return counter.get_total_flops()


print("parameters:", sum(p.numel() for p in model.parameters()))
#> parameters: 41600
print("with backward:", flops(True) / flops(False))
#> with backward: 2.9
