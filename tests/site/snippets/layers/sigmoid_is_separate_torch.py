import torch

model = torch.nn.Sequential(torch.nn.Linear(2, 1), torch.nn.Sigmoid())
linear = model[0]
with torch.no_grad():
    linear.weight.copy_(torch.tensor([[2.0, -3.0]]))
    linear.bias.copy_(torch.tensor([1.0]))

zero = torch.tensor([[1.0, 1.0]])  # 2 * 1 - 3 * 1 + 1 = 0
negative = torch.tensor([[0.0, 1.0]])
print("linear([1, 1]):", linear(zero).item())
#> linear([1, 1]): 0.0
print("sigmoid(linear([1, 1])):", model(zero).item())
#> sigmoid(linear([1, 1])): 0.5
print("linear([0, 1]):", linear(negative).item())
#> linear([0, 1]): -2.0
