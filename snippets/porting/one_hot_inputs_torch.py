import torch

linear = torch.nn.Linear(3, 2)
linear.weight.data = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
linear.bias.data = torch.tensor([10.0, 20.0])

print("[0, 0, 0]:", linear(torch.zeros(3)).tolist())
#> [0, 0, 0]: [10.0, 20.0]
print("[1, 0, 0]:", linear(torch.eye(3))[0].tolist())
#> [1, 0, 0]: [11.0, 24.0]
print("[0, 1, 0]:", linear(torch.eye(3))[1].tolist())
#> [0, 1, 0]: [12.0, 25.0]
print("[0, 0, 1]:", linear(torch.eye(3))[2].tolist())
#> [0, 0, 1]: [13.0, 26.0]
difference = linear(torch.eye(3)) - linear(torch.zeros(3))
assert torch.equal(difference, linear.weight.T)
