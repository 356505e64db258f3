import torch

a, b = torch.ones(5, 5), torch.ones(5, 1)
before = a
a += b
print("a += b:", tuple(a.shape))
#> a += b: (5, 5)
print("the same tensor:", a is before)
#> the same tensor: True
