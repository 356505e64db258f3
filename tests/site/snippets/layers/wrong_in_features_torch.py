import torch

layer = torch.nn.Linear(5, 30)

print("weight:", tuple(layer.weight.shape))
#> weight: (30, 5)
print("ones(2, 5):", tuple(layer(torch.ones(2, 5)).shape))
#> ones(2, 5): (2, 30)
try:
    layer(torch.ones(5, 3))
except RuntimeError as error:
    print("ones(5, 3):", f"{type(error).__name__}: {error}")
    #> ones(5, 3): RuntimeError: mat1 and mat2 shapes cannot be multiplied (5x3 and 5x30)
