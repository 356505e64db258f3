import torch

<<<<<<< HEAD
x = torch.tensor([0.0, 2.0, 3.0], requires_grad=True)
y = torch.prod(x)
y.backward()
print("product:", y.item())
#> product: 0.0
print("gradient:", x.grad.tolist())
#> gradient: [6.0, 0.0, 0.0]
=======
x = torch.tensor(float("-inf"), requires_grad=True)
y = x * (x > 0)
print("value at -inf:", y.item())
#> value at -inf: nan
y.backward()
print("gradient at -inf:", x.grad.item())
#> gradient at -inf: 0.0
>>>>>>> kinks
