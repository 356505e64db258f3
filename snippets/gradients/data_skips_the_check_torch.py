import warnings

import torch


def gradient(overwrite):
    x = torch.tensor(3.0, requires_grad=True)
    h = x * 1
    y = h * h  # $dy/dx = 2x$
    if overwrite:
        h.data.mul_(2)
    y.backward()
    return x.grad.item()


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("untouched:", gradient(overwrite=False))
    #> untouched: 6.0
    print("h.data.mul_(2):", gradient(overwrite=True))
    #> h.data.mul_(2): 12.0
print("warnings:", len(caught))
#> warnings: 0

w = torch.tensor(3.0, requires_grad=True)
w.grad = torch.ones(())
torch.optim.SGD([w], lr=1.0, fused=True).step()
print("w after a fused step:", w.item())
#> w after a fused step: 2.0
print("writes counted:", w._version)
#> writes counted: 0
