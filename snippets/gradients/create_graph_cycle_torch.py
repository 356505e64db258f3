import warnings

import torch

torch.set_warn_always(True)
x = torch.tensor(3.0, requires_grad=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    (x * x * x).backward(create_graph=True)
text = str(caught[0].message).partition(" which")[0]
print("backward:", text)
#> backward: Using backward() with create_graph=True will create a reference cycle between the parameter and its gradient

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    (first,) = torch.autograd.grad(x * x * x, x, create_graph=True)
    (second,) = torch.autograd.grad(first, x)
print("grad warnings:", len(caught))
#> grad warnings: 0
print("second derivative:", second.item())
#> second derivative: 18.0
torch.set_warn_always(False)
