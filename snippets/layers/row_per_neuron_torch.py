import torch

sizes = {3: "in", 2: "out"}
x = torch.tensor([1, 2, 3])
weight = torch.tensor([[1, 0, 1], [2, 1, 1]])

axes = ", ".join(sizes[size] for size in weight.shape)
print("axes:", f"({axes})")
#> axes: (out, in)
print("first neuron:", weight[0].tolist())
#> first neuron: [1, 0, 1]
print("its output:", torch.dot(weight[0], x).item())
#> its output: 4
print("weight @ x:", (weight @ x).tolist())  # $y = W x$
#> weight @ x: [4, 7]
assert torch.equal(weight @ x, torch.nn.functional.linear(x, weight))
