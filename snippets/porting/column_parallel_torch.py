import torch

linear = torch.nn.Linear(3, 4)
with torch.no_grad():
    linear.weight.copy_(torch.arange(12.0).reshape(4, 3))
    linear.bias.copy_(torch.tensor([10.0, 20.0, 30.0, 40.0]))
x = torch.tensor([[1.0, 2.0, 3.0]])

weights = linear.weight.chunk(2, dim=0)
biases = linear.bias.chunk(2)
parts = [x @ W.T + b for W, b in zip(weights, biases, strict=True)]
print("part of the weight:", tuple(weights[0].shape))
#> part of the weight: (2, 3)
print("part of the bias:", tuple(biases[0].shape))
#> part of the bias: (2,)
print("whole:", linear(x).tolist())
#> whole: [[18.0, 46.0, 74.0, 102.0]]
print("concatenated:", torch.cat(parts, dim=1).tolist())
#> concatenated: [[18.0, 46.0, 74.0, 102.0]]
