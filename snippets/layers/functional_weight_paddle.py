import paddle

x, weight = paddle.ones([1, 5]), paddle.ones([5, 3])  # (in, out)
linear = paddle.nn.functional.linear

print("linear(x, weight):", tuple(linear(x, weight).shape))
#> linear(x, weight): (1, 3)
layer = paddle.nn.Linear(5, 3)
print("layer.weight:", tuple(layer.weight.shape))
#> layer.weight: (5, 3)
