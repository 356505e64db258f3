import torch

first, second = torch.nn.Linear(2, 2), torch.nn.Linear(2, 1)
with torch.no_grad():
    first.weight.copy_(torch.tensor([[1.0, 2.0], [3.0, -1.0]]))
    first.bias.copy_(torch.tensor([1.0, -2.0]))
    second.weight.copy_(torch.tensor([[2.0, 1.0]]))
    second.bias.copy_(torch.tensor([3.0]))

weight = second.weight @ first.weight  # $W = W_2 W_1$
bias = second.weight @ first.bias + second.bias  # $b = W_2 b_1 + b_2$
x = torch.tensor([[1.0, 2.0], [0.0, 1.0]])

print("two layers:", second(first(x)).tolist())
#> two layers: [[14.0], [6.0]]
print("one layer:", (x @ weight.T + bias).tolist())
#> one layer: [[14.0], [6.0]]
print("ReLU between:", second(torch.relu(first(x))).tolist())
#> ReLU between: [[15.0], [9.0]]
