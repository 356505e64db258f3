import torch

x = torch.tensor([1, 2, 3])
weight = torch.tensor([[1, 0, 1], [2, 1, 1]])  # (out, in)

print("first neuron:", weight[0].tolist())
#> first neuron: [1, 0, 1]
print("its output:", torch.dot(weight[0], x).item())
#> its output: 4
print("weight @ x:", (weight @ x).tolist())  # $y = W x$
#> weight @ x: [4, 7]
assert torch.equal(weight @ x, torch.nn.functional.linear(x, weight))
