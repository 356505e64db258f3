import torch

x = torch.tensor(float("-inf"), requires_grad=True)
y = x * (x > 0)
print("value at -inf:", y.item())
#> value at -inf: nan
y.backward()
print("gradient at -inf:", x.grad.item())
#> gradient at -inf: 0.0
