import torch

layer = torch.nn.Linear(in_features=1, out_features=1)
x = torch.ones(9)

try:
    layer(x)
except RuntimeError as error:
    print("layer(x):", error)
    #> layer(x): mat1 and mat2 shapes cannot be multiplied (1x9 and 1x1)
print("layer(x[:, None]):", tuple(layer(x[:, None]).shape))
#> layer(x[:, None]): (9, 1)
