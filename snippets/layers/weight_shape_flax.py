from flax import nnx

sizes = {3: "in_features", 2: "out_features"}
layer = nnx.Linear(3, 2, rngs=nnx.Rngs(0))

# (in_features, out_features)
print("weight:", layer.kernel.shape)
#> weight: (3, 2)
axes = ", ".join(
    sizes[size] for size in layer.kernel.shape
)
print("axes:", f"({axes})")
#> axes: (in_features, out_features)
print("bias:", layer.bias.shape)
#> bias: (2,)
