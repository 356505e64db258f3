import mindspore as ms

layer = ms.nn.Dense(in_channels=3, out_channels=2)
x = ms.ops.ones(3, ms.float32)

print("input:", tuple(x.shape))
#> input: (3,)
print("output:", tuple(layer(x).shape))
#> output: (2,)
print("with a batch axis:", tuple(layer(x[None, :]).shape))
#> with a batch axis: (1, 2)
