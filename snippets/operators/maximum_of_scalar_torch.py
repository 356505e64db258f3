import torch

x = torch.tensor([-1.0, 2.0])

try:
    print("maximum(x, 0.0):", torch.maximum(x, 0.0).tolist())
except TypeError as error:
    print("maximum(x, 0.0):", f"{type(error).__name__}: {error}")
    #> maximum(x, 0.0): TypeError: maximum(): argument 'other' (position 2) must be Tensor, not float
zero = torch.tensor(0.0)  # ()
print("maximum(x, zero):", torch.maximum(x, zero).tolist())
#> maximum(x, zero): [0.0, 2.0]
