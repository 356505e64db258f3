import torch

sizes = {3: "in_features", 2: "out_features"}
layer = torch.nn.Linear(in_features=3, out_features=2)

# (out_features, in_features)
print("weight:", tuple(layer.weight.shape))
#> weight: (2, 3)
axes = ", ".join(
    sizes[size] for size in layer.weight.shape
)
print("axes:", f"({axes})")
#> axes: (out_features, in_features)
print("bias:", tuple(layer.bias.shape))
#> bias: (2,)
