import torch

linear = torch.nn.Linear(3, 2)
linear.weight.data = torch.tensor([[1.0, 2, 4], [3, 5, 7]])
linear.bias.data = torch.tensor([10.0, -20.0])
copy = torch.nn.Sequential(linear, torch.nn.ReLU())

zeros, x = torch.zeros(3), torch.full((3,), 2.0)
print("zeros, original:", linear(zeros).tolist())
#> zeros, original: [10.0, -20.0]
print("zeros, copy:", copy(zeros).tolist())
#> zeros, copy: [10.0, 0.0]
print("positive, original:", linear(x).tolist())
#> positive, original: [24.0, 10.0]
print("positive, copy:", copy(x).tolist())
#> positive, copy: [24.0, 10.0]
