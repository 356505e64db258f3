import torch

features = torch.tensor([1, 2, 3, 4, 5])
weights = torch.tensor([2, 1, 3, 1, 2])

transposed = features.t()
print("transposed:", tuple(transposed.shape))
#> transposed: (5,)
product = transposed * weights
print("product:", tuple(product.shape))
#> product: (5,)
print("sum:", product.sum().item())
#> sum: 27
