import torch

input = torch.tensor([[1, 2, 3, 4, 5]])  # (batch, in_features)
weight = torch.tensor([[2, 1, 3, 1, 2],
                       [0, 1, 0, 1, 0]])  # (out_features, in_features)

output = input.matmul(weight.t())  # $x W^\top$
print("output:", output.tolist())
#> output: [[27, 6]]
for row in weight:
    print("one neuron:", torch.dot(input[0], row).item())
    #> one neuron: 27
    #> one neuron: 6
