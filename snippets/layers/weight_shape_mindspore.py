import mindspore as ms

sizes = {3: "in_channels", 2: "out_channels"}
layer = ms.nn.Dense(in_channels=3, out_channels=2)

# (out_channels, in_channels)
print("weight:", layer.weight.shape)
#> weight: (2, 3)
axes = ", ".join(
    sizes[size] for size in layer.weight.shape
)
print("axes:", f"({axes})")
#> axes: (out_channels, in_channels)
print("bias:", layer.bias.shape)
#> bias: (2,)
