import warnings

import torch

logits, label = torch.tensor([[2.0, 0.0]]), torch.tensor([0])
p = torch.softmax(logits, dim=1)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    loss = torch.nn.functional.cross_entropy(p, label)
print("loss:", f"{loss:.4f}")
#> loss: 0.3832
print("warnings:", len(caught))
#> warnings: 0
