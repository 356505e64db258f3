from flax import nnx

layer = nnx.Linear(3, 2, rngs=nnx.Rngs(0))

sizes = {3: "in_features", 2: "out_features"}
names = ", ".join(sizes[size] for size in layer.kernel.shape)
print("weight:", f"({names})")
#> weight: (in_features, out_features)
print("weight:", tuple(layer.kernel.shape))
#> weight: (3, 2)
print("bias:", layer.bias.shape)
#> bias: (2,)
