import torch
from torch.nn import Parameter


def one_step(way):
    values = torch.tensor([2.0, 3.0, 1.0])
    first, layer, last = trained = [Parameter(v) for v in values]
    if way == "requires_grad_(False)":
        layer.requires_grad_(False)
    hidden = first * layer
    if way == "output detached":
        hidden = hidden.detach()
    (hidden * last).backward()
    if way == "gradient zeroed":
        layer.grad.zero_()
    if way == "not in the optimizer":
        trained = [first, last]
    torch.optim.SGD(trained, lr=0.5, weight_decay=0.5).step()
    return [first.item(), layer.item()]


ways = ["not frozen", "requires_grad_(False)", "not in the optimizer"]
ways += ["output detached", "gradient zeroed"]
for way in ways:
    print(f"first and layer, {way}:", one_step(way))
    #> first and layer, not frozen: [0.0, 1.25]
    #> first and layer, requires_grad_(False): [0.0, 3.0]
    #> first and layer, not in the optimizer: [0.0, 3.0]
    #> first and layer, output detached: [2.0, 3.0]
    #> first and layer, gradient zeroed: [0.0, 2.25]
