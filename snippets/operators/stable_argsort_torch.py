import torch

x = torch.tensor([1, 0, 1, 0])

ascending = torch.argsort(x, stable=True)
print("ascending:", ascending.tolist())
#> ascending: [1, 3, 0, 2]
descending = torch.argsort(x, descending=True, stable=True)
print("descending:", descending.tolist())
#> descending: [0, 2, 1, 3]
print("ascending, then reversed:", ascending.flip(0).tolist())
#> ascending, then reversed: [2, 0, 3, 1]
