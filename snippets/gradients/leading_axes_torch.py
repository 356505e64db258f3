import torch

X = torch.arange(24.0).reshape(2, 4, 3)  # (batch, time, in)
G = torch.tensor([1.0, 2]).expand(2, 4, 2)  # (batch, time, out)
layer = torch.nn.Linear(in_features=3, out_features=2)
(G * layer(X)).sum().backward()

flat = G.reshape(-1, 2).T @ X.reshape(-1, 3)
stacked = G.mT @ X
step = layer.weight.detach() - 0.1 * stacked
print("weight gradient:", layer.weight.grad.tolist())
#> weight gradient: [[84.0, 92.0, 100.0], [168.0, 184.0, 200.0]]
print("flattened:", flat.tolist())
#> flattened: [[84.0, 92.0, 100.0], [168.0, 184.0, 200.0]]
print("stacked:", tuple(stacked.shape))
#> stacked: (2, 2, 3)
print("weight after a step:", tuple(step.shape))
#> weight after a step: (2, 2, 3)
print("bias gradient:", layer.bias.grad.tolist())
#> bias gradient: [8.0, 16.0]
assert torch.equal(flat, torch.einsum("bto,bti->oi", G, X))
assert torch.equal(flat, stacked.sum(dim=0))
assert torch.equal(layer.bias.grad, G.sum(dim=(0, 1)))
