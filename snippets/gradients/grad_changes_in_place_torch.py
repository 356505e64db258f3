import torch

x = torch.tensor(2.0, requires_grad=True)

(x**2).backward()
kept, copied = x.grad, x.grad.clone()
print("kept:", kept.item())
#> kept: 4.0
(x**2).backward()
print("kept after the second call:", kept.item())
#> kept after the second call: 8.0
print("copied:", copied.item())
#> copied: 4.0
