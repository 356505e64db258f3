import torch

x = torch.tensor([1, 2, 3])
weight = torch.tensor([[1, 0, 1], [2, 1, 0]])  # (out, in)

print("first neuron:", weight[0].tolist())
print("its output:", torch.dot(weight[0], x).item())
print("layer:", torch.nn.functional.linear(x, weight).tolist())
