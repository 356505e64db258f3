import torch
from torch.utils.flop_counter import FlopCounterMode


def f(x):
    return torch.tanh(x @ w.T)


def multiplications(call):
    with FlopCounterMode(display=False) as counter:
        call(torch.ones(w.shape[1]))
    return counter.get_total_flops() // 2


calls = {"forward pass": f}
calls["jacrev"] = torch.func.jacrev(f)
calls["jacfwd"] = torch.func.jacfwd(f)
for w in torch.ones(1000, 3), torch.ones(3, 1000):
    shape = f"{w.shape[1]} to {w.shape[0]}"
    for name, call in calls.items():
        print(f"{shape}, {name}:", multiplications(call))
        #> 3 to 1000, forward pass: 3000
        #> 3 to 1000, jacrev: 3003000
        #> 3 to 1000, jacfwd: 15000
        #> 1000 to 3, forward pass: 3000
        #> 1000 to 3, jacrev: 12000
        #> 1000 to 3, jacfwd: 3006000
