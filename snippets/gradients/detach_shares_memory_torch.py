import warnings

import torch

w = torch.tensor([1.0], requires_grad=True)
old = w.detach()
copy = w.detach().clone()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    rebuilt = torch.tensor(w)

(3 * w).sum().backward()
torch.optim.SGD([w], lr=1.0).step()
print("w:", w.tolist())
#> w: [-2.0]
print("w.detach():", old.tolist())
#> w.detach(): [-2.0]
print("w.detach().clone():", copy.tolist())
#> w.detach().clone(): [1.0]
print("torch.tensor(w):", rebuilt.tolist())
#> torch.tensor(w): [1.0]
print("requires_grad of torch.tensor(w):", rebuilt.requires_grad)
#> requires_grad of torch.tensor(w): False
print("torch.tensor(w) warns:", str(caught[0].message)[:73])
#> torch.tensor(w) warns: To copy construct from a tensor, it is recommended to use sourceTensor.de
