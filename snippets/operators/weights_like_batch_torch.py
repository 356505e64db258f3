import torch

torch.manual_seed(7)
row = [1.0, 2.0, 3.0, 4.0, 5.0]
features = torch.tensor([row, row])  # (batch, in_features)

weights = torch.randn_like(features)
print("weights:", tuple(weights.shape))
#> weights: (2, 5)
product = torch.mm(features, weights.t())
print("torch.mm(features, weights.t()):", tuple(product.shape))
#> torch.mm(features, weights.t()): (2, 2)
first, second = (features * weights).sum(dim=1)
print("equal rows, equal outputs:", bool(first == second))
#> equal rows, equal outputs: False

weights = torch.randn(1, features.shape[1])
print("torch.randn(1, features.shape[1]):", tuple(weights.shape))
#> torch.randn(1, features.shape[1]): (1, 5)
first, second = (features * weights).sum(dim=1)
print("equal rows, equal outputs now:", bool(first == second))
#> equal rows, equal outputs now: True
