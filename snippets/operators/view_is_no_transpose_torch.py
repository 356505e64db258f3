import torch

row = torch.tensor([[1, 2, 3]])  # (1, 3)
print("row.view(3, 1):", row.view(3, 1).tolist())
#> row.view(3, 1): [[1], [2], [3]]
print("row.t():", row.t().tolist())
#> row.t(): [[1], [2], [3]]

matrix = torch.tensor([[1, 2, 3, 4, 5], [6, 7, 8, 9, 10]])  # (2, 5)
print("matrix.view(5, 2):", matrix.view(5, 2).tolist())
#> matrix.view(5, 2): [[1, 2], [3, 4], [5, 6], [7, 8], [9, 10]]
print("matrix.t():", matrix.t().tolist())
#> matrix.t(): [[1, 6], [2, 7], [3, 8], [4, 9], [5, 10]]
