import torch

layer = torch.nn.Linear(in_features=5, out_features=3)
head = torch.nn.Linear(in_features=3, out_features=2)
classes = torch.tensor([0, 1])

with torch.autocast("cpu"):
    y = layer(torch.ones(2, 5))
    loss = torch.nn.functional.cross_entropy(head(y), classes)
print("loss inside:", loss.dtype)
#> loss inside: torch.float32
try:
    head(y)
except RuntimeError as error:
    print("head(y) outside:", error)
    #> head(y) outside: mat1 and mat2 must have the same dtype, but got BFloat16 and Float
try:
    y.detach().numpy()
except TypeError as error:
    print("y.detach().numpy():", error)
    #> y.detach().numpy(): Got unsupported ScalarType BFloat16
print("head(y.float()) outside:", head(y.float()).dtype)
#> head(y.float()) outside: torch.float32
