import torch
from torch.nn import Parameter


def one_step(way):
    values = torch.tensor([2.0, 3.0, 1.0])
    first, layer, last = trained = [Parameter(v) for v in values]
    layer.requires_grad_(way != "requires_grad_(False)")
    hidden = first * layer
    if way == "output detached":
        hidden = hidden.detach()
    (hidden * last).backward()
    if way == "gradient zeroed":
        layer.grad.zero_()
    if way == "not in the optimizer":
        trained = [first, last]
    torch.optim.SGD(trained, lr=0.5, weight_decay=0.5).step()
    return {"first": first.item(), "layer": layer.item()}


ways = ["not frozen", "requires_grad_(False)", "not in the optimizer"]
for way in [*ways, "output detached", "gradient zeroed"]:
    for name, value in one_step(way).items():
        print(f"{name}, {way}:", value)
        #> first, not frozen: 0.0
        #> layer, not frozen: 1.25
        #> first, requires_grad_(False): 0.0
        #> layer, requires_grad_(False): 3.0
        #> first, not in the optimizer: 0.0
        #> layer, not in the optimizer: 3.0
        #> first, output detached: 2.0
        #> layer, output detached: 3.0
        #> first, gradient zeroed: 0.0
        #> layer, gradient zeroed: 2.25
