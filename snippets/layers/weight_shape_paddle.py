import paddle

sizes = {3: "in_features", 2: "out_features"}
layer = paddle.nn.Linear(in_features=3, out_features=2)

# (in_features, out_features)
print("weight:", tuple(layer.weight.shape))
#> weight: (3, 2)
axes = ", ".join(
    sizes[size] for size in layer.weight.shape
)
print("axes:", f"({axes})")
#> axes: (in_features, out_features)
print("bias:", tuple(layer.bias.shape))
#> bias: (2,)
