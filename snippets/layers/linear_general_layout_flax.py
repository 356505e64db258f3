from flax import nnx

layer = nnx.LinearGeneral((5,), (2, 3), rngs=nnx.Rngs(0))

print("kernel:", layer.kernel.shape)  # (in, out, out)
#> kernel: (5, 2, 3)
print("bias:", layer.bias.shape)
#> bias: (2, 3)
