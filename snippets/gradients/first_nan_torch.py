import torch

x = torch.tensor([0.0, 4.0], requires_grad=True)
log = torch.log(x)
loss = torch.where(x > 0, log, 0.0).sum()
seen = {"log": log, "x": x}


def report(name):
    return lambda gradient: print(f"{name}:", gradient.tolist())
#> log: [0.0, 1.0]
#> x: [nan, 0.25]


for name, tensor in seen.items():
    tensor.register_hook(report(name))
loss.backward()
