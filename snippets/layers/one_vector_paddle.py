import paddle

layer = paddle.nn.Linear(in_features=3, out_features=2)
x = paddle.ones([3])

print("input:", tuple(x.shape))
#> input: (3,)
print("output:", tuple(layer(x).shape))
#> output: (2,)
print("with a batch axis:", tuple(layer(x[None, :]).shape))
#> with a batch axis: (1, 2)
