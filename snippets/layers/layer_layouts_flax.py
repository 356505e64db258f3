from flax import nnx

window, rngs = (2, 4), nnx.Rngs(0)
convolution = nnx.Conv(5, 3, window, rngs=rngs)
depthwise = nnx.Conv(5, 10, window, feature_group_count=5, rngs=rngs)
transposed = nnx.ConvTranspose(5, 3, window, rngs=rngs)
embedding = nnx.Embed(10, 4, rngs=rngs)

print("convolution:", convolution.kernel.shape)
#> convolution: (2, 4, 5, 3)
print("depthwise convolution:", depthwise.kernel.shape)
#> depthwise convolution: (2, 4, 1, 10)
print("transposed convolution:", transposed.kernel.shape)
#> transposed convolution: (2, 4, 5, 3)
print("embedding:", embedding.embedding.shape)
#> embedding: (10, 4)
