import torch

G = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])  # (2, 3)
bias = torch.zeros(3, requires_grad=True)
column = torch.zeros(2, 1, requires_grad=True)

output = torch.zeros(2, 3) + bias + column
output.backward(G)  # $G = \partial L / \partial Y$
print("gradient of (3,):", bias.grad.tolist())
#> gradient of (3,): [5.0, 7.0, 9.0]
print("sum over the batch:", G.sum(dim=0).tolist())
#> sum over the batch: [5.0, 7.0, 9.0]
print("gradient of (2, 1):", column.grad.tolist())
#> gradient of (2, 1): [[6.0], [15.0]]
# $\partial L / \partial b_j = \sum_i G_{ij}$
assert torch.equal(bias.grad, G.sum(dim=0))
assert torch.equal(column.grad, G.sum(dim=1, keepdim=True))
