import torch
from torch.nn.functional import leaky_relu

x = torch.tensor(float("-inf"), requires_grad=True)
y = x * (x > 0)
print("value at -inf:", y.item())
#> value at -inf: nan
y.backward()
print("gradient at -inf:", x.grad.item())
#> gradient at -inf: 0.0

print("leaky_relu(x, 0) at -inf:", leaky_relu(x, 0.0).item())
#> leaky_relu(x, 0) at -inf: nan
print("(x + |x|) / 2 at -inf:", ((x + x.abs()) / 2).item())
#> (x + |x|) / 2 at -inf: nan
