import torch

optimizers = torch.optim.Adam, torch.optim.Adafactor, torch.optim.Muon
g = torch.tensor([[1.0, -2.0], [3.0, 5.0], [-4.0, 6.0]])


def step(kind: type, gradient: torch.Tensor) -> tuple:
    w = torch.nn.Parameter(torch.ones_like(gradient))
    optimizer = kind([w], lr=0.5)
    w.grad = gradient
    optimizer.step()
    return w.data, optimizer.state[w]


for kind in optimizers:
    (w, _), (turned, _) = step(kind, g), step(kind, g.T.contiguous())
    same = torch.allclose(w, turned.T, atol=1e-5)
    print(f"{kind.__name__}, same after the transpose:", same)
    #> Adam, same after the transpose: True
    #> Adafactor, same after the transpose: True
    #> Muon, same after the transpose: False
_, state = step(torch.optim.Adam, g)
_, turned = step(torch.optim.Adam, g.T.contiguous())
same = torch.equal(state["exp_avg"].T, turned["exp_avg"])
print("first moment turns with the weight:", same)
#> first moment turns with the weight: True
