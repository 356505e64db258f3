import torch

features = torch.tensor([[1, 2, 3, 4, 5], [0, 1, 0, 1, 0]])
weights = torch.tensor([[2, 1, 3, 1, 2]])  # (out_features, in_features)
bias = torch.tensor([10])

layer = torch.nn.functional.linear(features, weights, bias)
print("torch.nn.functional.linear:", layer.tolist())
#> torch.nn.functional.linear: [[37], [12]]

product = features @ weights.T + bias
print("features @ weights.T + bias:", product.tolist())
#> features @ weights.T + bias: [[37], [12]]

by_hand = (features * weights).sum(dim=1) + bias
print("(features * weights).sum(dim=1) + bias:", by_hand.tolist())
#> (features * weights).sum(dim=1) + bias: [37, 12]
