import torch

x = torch.tensor([1.0, 2, 3], requires_grad=True)
y = x * x
seeds = torch.eye(3)
(jacobian,) = torch.autograd.grad(y, x, seeds, is_grads_batched=True)

print("seeds:", seeds.tolist())
#> seeds: [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]
print("jacobian:", jacobian.tolist())
#> jacobian: [[2.0, 0.0, 0.0], [0.0, 4.0, 0.0], [0.0, 0.0, 6.0]]
(gradient,) = torch.autograd.grad(x * x, x, torch.ones(3))
print("diagonal, from one seed of ones:", gradient.tolist())
#> diagonal, from one seed of ones: [2.0, 4.0, 6.0]
