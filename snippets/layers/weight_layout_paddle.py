import paddle

sizes = {5: "in", 3: "out"}
layer = paddle.nn.Linear(in_features=5, out_features=3)

print("weight:", tuple(layer.weight.shape))  # (in, out)
#> weight: (5, 3)
axes = ", ".join(sizes[size] for size in layer.weight.shape)
print("axes:", f"({axes})")
#> axes: (in, out)
print("bias:", tuple(layer.bias.shape))
#> bias: (3,)

x = paddle.ones([4, 5])
y = x @ layer.weight + layer.bias  # $y = x K + b$
assert paddle.allclose(layer(x), y)
