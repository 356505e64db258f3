import torch

X = torch.tensor([[1.0, 2, 3], [4, 5, 6]])  # (batch, in_features)
w = torch.tensor([1.0, 0, 1], requires_grad=True)
losses = (X @ w).square()  # (batch,)

seeds = torch.eye(2)
(each,) = torch.autograd.grad(
    losses, w, seeds, is_grads_batched=True, retain_graph=True
)
print("seeds:", seeds.tolist())
#> seeds: [[1.0, 0.0], [0.0, 1.0]]
print("per example:", each.tolist())
#> per example: [[8.0, 16.0, 24.0], [80.0, 100.0, 120.0]]
(total,) = torch.autograd.grad(losses, w, torch.ones(2))
print("one seed of ones:", total.tolist())
#> one seed of ones: [88.0, 116.0, 144.0]

each = [torch.autograd.grad((x @ w) ** 2, w)[0].tolist() for x in X]
print("in a loop:", each)
#> in a loop: [[8.0, 16.0, 24.0], [80.0, 100.0, 120.0]]
