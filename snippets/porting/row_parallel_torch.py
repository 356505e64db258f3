import torch

linear = torch.nn.Linear(4, 2)
with torch.no_grad():
    linear.weight.copy_(torch.arange(8.0).reshape(2, 4))
    linear.bias.copy_(torch.tensor([10.0, 20.0]))
x = torch.tensor([[1.0, 2.0, 3.0, 4.0]])

weights, inputs = linear.weight.chunk(2, dim=1), x.chunk(2, dim=1)
pairs = list(zip(inputs, weights, strict=True))
b = linear.bias
print("part of the weight:", tuple(weights[0].shape))
#> part of the weight: (2, 2)
print("whole:", linear(x).tolist())
#> whole: [[30.0, 80.0]]
once = sum(x @ W.T for x, W in pairs) + b
print("sum, bias once:", once.tolist())
#> sum, bias once: [[30.0, 80.0]]
every = sum(x @ W.T + b for x, W in pairs)
print("sum, bias in every part:", every.tolist())
#> sum, bias in every part: [[40.0, 100.0]]
