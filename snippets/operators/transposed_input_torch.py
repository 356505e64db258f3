import torch

weight = torch.tensor([[1, 2, 3], [0, 1, 0]])  # (2, 3)
square = torch.tensor([[1, 0, 0], [5, 1, 0], [7, 0, 1]])  # (3, 3)
batch_of_2 = square[:2]  # (2, 3)

print("square @ W.T:", (square @ weight.T).tolist())
#> square @ W.T: [[1, 0], [7, 1], [10, 0]]
print("square.T @ W.T:", (square.T @ weight.T).tolist())
#> square.T @ W.T: [[32, 5], [2, 1], [3, 0]]
try:
    batch_of_2.T @ weight.T
except RuntimeError as error:
    print("batch_of_2.T @ W.T:", error)
    #> batch_of_2.T @ W.T: mat1 and mat2 shapes cannot be multiplied (3x2 and 3x2)
