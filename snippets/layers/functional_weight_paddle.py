import paddle

layer = paddle.nn.Linear(5, 3)
x, weight = paddle.ones([1, 5]), paddle.ones([5, 3])  # (in, out)
y = paddle.nn.functional.linear(x, weight)

print("the layer stores:", tuple(layer.weight.shape))
#> the layer stores: (5, 3)
print("the function takes:", tuple(weight.shape))
#> the function takes: (5, 3)
assert tuple(y.shape) == (1, 3)
