import torch

queries, keys = torch.ones(4, 2, 5), torch.ones(4, 3, 5)

pairs = torch.inner(queries, keys)
print("inner:", tuple(pairs.shape))
#> inner: (4, 2, 4, 3)
scores = queries @ keys.mT
print("queries @ keys.mT:", tuple(scores.shape))
#> queries @ keys.mT: (4, 2, 3)
