import warnings

import numpy as np
import torch

w = torch.tensor(3.0, requires_grad=True)
cases = {
    "np.square(x)": lambda x: np.square(x),
    "x.detach()": lambda x: x.detach(),
    "x.data": lambda x: x.data,
    "x.item()": lambda x: x.item(),
    "torch.tensor([x])": lambda x: torch.tensor([x]),
    "torch.argmax(x)": lambda x: torch.argmax(x),
    "torch.stack([x])": lambda x: torch.stack([x]),
    "torch.square(x)": lambda x: torch.square(x),
}

for name, f in cases.items():
    x = torch.tensor(2.0, requires_grad=True)
    try:
        with warnings.catch_warnings(action="ignore"):
            (w * f(x)).backward()
        result = None if x.grad is None else x.grad.item()
    except RuntimeError as error:
        result = f"{type(error).__name__}: {error}"
    print(f"{name}:", result)
    #> np.square(x): RuntimeError: Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.
    #> x.detach(): None
    #> x.data: None
    #> x.item(): None
    #> torch.tensor([x]): None
    #> torch.argmax(x): None
    #> torch.stack([x]): 3.0
    #> torch.square(x): 12.0
