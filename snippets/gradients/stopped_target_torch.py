import torch

x, next_x = 1.0, 2.0  # $L = (w x - s(w x'))^2$
targets = {
    "target stopped": lambda w: (w * next_x).detach(),
    "target not stopped": lambda w: w * next_x,
}

for name, target in targets.items():
    w = torch.tensor(2.0, requires_grad=True)
    ((w * x - target(w)) ** 2).backward()
    print(f"{name}:", w.grad.item())
    #> target stopped: -4.0
    #> target not stopped: 4.0
