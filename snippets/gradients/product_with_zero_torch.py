import torch

x = torch.tensor([0.0, 2.0, 3.0], requires_grad=True)
y = torch.prod(x)
y.backward()
print("product:", y.item())
#> product: 0.0
print("gradient:", x.grad.tolist())
#> gradient: [6.0, 0.0, 0.0]
