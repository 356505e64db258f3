from flax import nnx

layer = nnx.Linear(3, 2, rngs=nnx.Rngs(0))

# (in_features, out_features)
print("weight:", layer.kernel.shape)
#> weight: (3, 2)
print("bias:", layer.bias.shape)
#> bias: (2,)
