import warnings

import torch

x = torch.tensor(2.0, requires_grad=True)
result, kept = x * 3, x * 3
kept.retain_grad()
(result * kept).backward()

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("result.grad:", result.grad)
    #> result.grad: None
print("warning:", str(caught[0].message).split(". ")[0])
#> warning: The .grad attribute of a Tensor that is not a leaf Tensor is being accessed
print("kept.grad:", kept.grad.item())
#> kept.grad: 6.0
print("x.grad:", x.grad.item())
#> x.grad: 36.0
