import torch

x, y = torch.ones(2, 1), torch.ones(5, 3)

try:
    x @ y
except RuntimeError as error:
    print("x @ y:", error)
    #> x @ y: mat1 and mat2 shapes cannot be multiplied (2x1 and 5x3)
result = torch.tensordot(x, y, dims=1)
print("tensordot:", result.tolist())
#> tensordot: [[5.0, 5.0, 5.0], [5.0, 5.0, 5.0]]
