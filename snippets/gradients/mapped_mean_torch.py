import torch

x = torch.tensor([[1.0, 2, 3, 6], [3, 4, 5, 8]])  # (batch, in)


def center(x):
    return x - x.mean(dim=0)


full = torch.func.jacrev(center)(x)
each = torch.func.vmap(torch.func.jacrev(center))(x)
print("own block:", full[0, 0, 0].tolist())
#> own block: [0.5, 0.0, 0.0, 0.0]
print("mapped:", each[0, 0].tolist())
#> mapped: [0.75, -0.25, -0.25, -0.25]
