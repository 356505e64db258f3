import torch

sizes = {5: "in_features", 2: "out_features"}
input = torch.tensor([[1, 2, 3, 4, 5]])
weight = torch.tensor([[2, 1, 3, 1, 2],
                       [0, 1, 0, 1, 0]])

layer = torch.nn.Linear(in_features=5, out_features=2)
assert layer.weight.shape == weight.shape
axes = ", ".join(sizes[size] for size in weight.shape)
print("axes of weight:", f"({axes})")
#> axes of weight: (out_features, in_features)
output = input.matmul(weight.t())  # $x W^\top$
print("output:", output.tolist())
#> output: [[27, 6]]
for row in weight:
    print("one neuron:", torch.dot(input[0], row).item())
    #> one neuron: 27
    #> one neuron: 6
