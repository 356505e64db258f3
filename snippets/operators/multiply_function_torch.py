import torch

a = torch.tensor([[1, 2], [3, 4]])

print("multiply:", torch.multiply(a, a).tolist())
#> multiply: [[1, 4], [9, 16]]
print("mul:", torch.mul(a, a).tolist())
#> mul: [[1, 4], [9, 16]]
print("matmul:", torch.matmul(a, a).tolist())
#> matmul: [[7, 10], [15, 22]]
