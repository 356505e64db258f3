import torch

layer = torch.nn.Linear(in_features=5, out_features=3)
x = torch.arange(70.0).reshape(2, 5, 7)
first = x[0, :, 0]

try:
    layer(x)
except RuntimeError as error:
    print("layer(x):", error)
    #> layer(x): mat1 and mat2 shapes cannot be multiplied (10x7 and 5x3)
moved = x.movedim(1, -1)
print("moved:", tuple(layer(moved).shape))
#> moved: (2, 7, 3)
print("first vector:", first.tolist())
#> first vector: [0.0, 7.0, 14.0, 21.0, 28.0]
print("first vector, moved:", moved[0, 0].tolist())
#> first vector, moved: [0.0, 7.0, 14.0, 21.0, 28.0]
reshaped = x.reshape(2, 7, 5)
print("first vector, reshaped:", reshaped[0, 0].tolist())
#> first vector, reshaped: [0.0, 1.0, 2.0, 3.0, 4.0]
print("reshaped:", tuple(layer(reshaped).shape))
#> reshaped: (2, 7, 3)
