import torch

features = torch.tensor([[1, 2, 3, 4, 5]])
weights = torch.tensor([[2, 1, 3, 1, 2]])
bias = torch.tensor([[10]])

# $\sum_{i,j} (f_i w_j + b) = \sum_i f_i \sum_j w_j + 25 b$
inside = torch.sum(features.t() * weights + bias)
# $\sum_i f_i \sum_j w_j$
sums = torch.sum(features) * torch.sum(weights)
print("bias inside the sum:", inside.item())
#> bias inside the sum: 385
print("product of the sums:", sums.item())
#> product of the sums: 135
print("25 * bias:", (25 * bias).item())
#> 25 * bias: 250
assert inside == sums + 25 * bias

# $\sum_i f_i w_i + b$
neuron = torch.sum(features * weights) + bias
print("neuron:", neuron.item())
#> neuron: 37
