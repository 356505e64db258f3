from flax import nnx

layer = nnx.Embed(1000, 100, rngs=nnx.Rngs(0))
table = layer.embedding[...]
print("standard deviation:", f"{table.std():.1g}")
#> standard deviation: 0.1
