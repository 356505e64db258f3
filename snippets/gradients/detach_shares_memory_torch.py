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
print("w.detach():", old.tolist())
print("w.detach().clone():", copy.tolist())
print("torch.tensor(w):", rebuilt.tolist())
print("requires_grad of torch.tensor(w):", rebuilt.requires_grad)
print("torch.tensor(w) warns:", str(caught[0].message)[:73])
