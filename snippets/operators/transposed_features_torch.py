import torch

features = torch.arange(10).view(2, 5)  # (batch, in_features)
weight = torch.arange(15).view(3, 5)  # (out_features, in_features)

rows = torch.mm(features, weight.t())
print("torch.mm(features, weight.t()):", tuple(rows.shape))
#> torch.mm(features, weight.t()): (2, 3)

columns = torch.mm(weight, features.t())
print("torch.mm(weight, features.t()):", tuple(columns.shape))
#> torch.mm(weight, features.t()): (3, 2)
assert torch.equal(columns, rows.t())

try:
    torch.mm(features.t(), weight)
except RuntimeError as error:
    print("torch.mm(features.t(), weight):", error)
    #> torch.mm(features.t(), weight): mat1 and mat2 shapes cannot be multiplied (5x2 and 3x5)

square = torch.arange(25).view(5, 5)
right = torch.mm(square, weight.t())
wrong = torch.mm(square.t(), weight.t())
print("square batch transposed:", tuple(wrong.shape))
#> square batch transposed: (5, 3)
print("the same numbers:", torch.equal(right, wrong))
#> the same numbers: False
