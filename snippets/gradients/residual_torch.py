import torch
from torch.autograd import grad

softplus = torch.nn.functional.softplus
for name, activation in ("relu", torch.relu), ("softplus", softplus):
    x = torch.tensor(1.0, requires_grad=True)
    w = torch.tensor(2.0, requires_grad=True)
    u = activation(w * x)
    (first,) = grad(u, x, create_graph=True)
    (second,) = grad(first, x, create_graph=True)
    loss = (second - 1) ** 2  # $u''$, $u'' = 1$, $(u'' - 1)^2$
    loss.backward()
    value, slope = round(second.item(), 3), round(w.grad.item(), 3)
    print(f"{name}:", value, "with gradient", slope)
    #> relu: 0.0 with gradient 0.0
    #> softplus: 0.42 with gradient -0.116
