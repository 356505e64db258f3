import mindspore as ms

layer = ms.mint.nn.Linear(5, 3)
x, weight = ms.ops.ones((1, 5)), ms.ops.ones((3, 5))  # (out, in)
y = ms.mint.nn.functional.linear(x, weight)

print("the layer stores:", layer.weight.shape)
#> the layer stores: (3, 5)
print("the function takes:", weight.shape)
#> the function takes: (3, 5)
assert y.asnumpy().shape == (1, 3)
