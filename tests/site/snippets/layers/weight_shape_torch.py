import torch

layer = torch.nn.Linear(in_features=3, out_features=2)

sizes = {3: "in_features", 2: "out_features"}
names = ", ".join(sizes[size] for size in layer.weight.shape)
print("weight:", f"({names})")
#> weight: (out_features, in_features)
print("weight:", tuple(layer.weight.shape))
#> weight: (2, 3)
print("bias:", tuple(layer.bias.shape))
#> bias: (2,)
