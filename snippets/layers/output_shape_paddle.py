import paddle

layer = paddle.nn.Linear(3, 30)
x = paddle.ones([5, 3])

print("input:", tuple(x.shape))
#> input: (5, 3)
print("weight:", tuple(layer.weight.shape))
#> weight: (3, 30)
print("output:", tuple(layer(x).shape))
#> output: (5, 30)
