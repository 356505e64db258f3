import torch

x, target = torch.tensor([1.0, 2.0]), torch.tensor([2.0, 4.0])
zero = torch.zeros(())
cases = {
    "relu": torch.relu,
    "maximum": lambda z: torch.maximum(z, zero),
    "clamp": lambda z: torch.clamp(z, min=0),
}
for name, relu in cases.items():
    w = torch.zeros((), requires_grad=True)
    for _ in range(100):
        loss = ((relu(w * x) - target) ** 2).mean()
        (gradient,) = torch.autograd.grad(loss, w)
        with torch.no_grad():
            w -= 0.1 * gradient
    print(f"weight with {name}:", round(w.item(), 4))
    #> weight with relu: 0.0
    #> weight with maximum: 2.0
    #> weight with clamp: 2.0
