import torch

sizes = {5: "in_features", 3: "out_features"}
x = torch.ones(2, 5)
weight = torch.ones(3, 5)

y = torch.nn.functional.linear(x, weight)
print("linear(x, weight):", tuple(y.shape))
#> linear(x, weight): (2, 3)
axes = ", ".join(sizes[size] for size in weight.shape)
print("axes of weight:", f"({axes})")
#> axes of weight: (out_features, in_features)

try:
    torch.nn.functional.linear(x, weight.T)
except RuntimeError as error:
    print("linear(x, weight.T):", error)
    #> linear(x, weight.T): mat1 and mat2 shapes cannot be multiplied (2x5 and 3x5)
