import warnings

import torch

layer = torch.nn.Linear(1, 1, bias=False)
w = torch.nn.init.ones_(layer.weight)
best = layer.state_dict()["weight"]
old = w.detach()
copy = w.detach().clone()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    rebuilt = torch.tensor(w)

layer(torch.tensor([[3.0]])).backward()
torch.optim.SGD([w], lr=1.0).step()
print("w:", w.item())
#> w: -2.0
print("w.detach():", old.item())
#> w.detach(): -2.0
print("state_dict:", best.item())
#> state_dict: -2.0
print("w.detach().clone():", copy.item())
#> w.detach().clone(): 1.0
print("torch.tensor(w):", rebuilt.item())
#> torch.tensor(w): 1.0
print("torch.tensor(w), requires_grad:", rebuilt.requires_grad)
#> torch.tensor(w), requires_grad: False
message = str(caught[0].message).split(" to use")[0]
print("torch.tensor(w) warns:", message)
#> torch.tensor(w) warns: To copy construct from a tensor, it is recommended
