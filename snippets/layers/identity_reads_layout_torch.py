import torch

layer = torch.nn.Linear(in_features=3, out_features=3, bias=False)
response = layer(torch.eye(3))  # (in, out)

print("is the stored matrix:", torch.equal(response, layer.weight))
print("is its transpose:", torch.equal(response, layer.weight.T))
