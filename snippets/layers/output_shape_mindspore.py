import mindspore as ms

layer = ms.nn.Dense(3, 30)
x = ms.ops.ones((5, 3), ms.float32)

print("input:", x.shape)
#> input: (5, 3)
print("weight:", layer.weight.shape)
#> weight: (30, 3)
print("output:", layer(x).shape)
#> output: (5, 30)
