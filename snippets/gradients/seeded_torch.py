import torch

x = torch.tensor([[1.0, 2, 3], [4, 5, 6]], requires_grad=True)
w = torch.tensor([[1.0, 2], [3, 4], [5, 6]])

y = x @ w
(dx,) = torch.autograd.grad(y, x, grad_outputs=torch.ones_like(y))
print("seed of ones:", dx.tolist())
#> seed of ones: [[3.0, 7.0, 11.0], [3.0, 7.0, 11.0]]

y = x @ w
seed = torch.tensor([[1.0, 10], [100, 1000]])
print("another seed:", seed.tolist())
#> another seed: [[1.0, 10.0], [100.0, 1000.0]]
(dx,) = torch.autograd.grad(y, x, grad_outputs=seed)
print("its gradient:", dx.tolist())
#> its gradient: [[21.0, 43.0, 65.0], [2100.0, 4300.0, 6500.0]]

y = x @ w
y.backward(seed)
assert torch.equal(x.grad, dx)
