import paddle

Linear = paddle.nn.Linear


def count(layer):
    return sum(p.size for p in layer.parameters())


print("3 to 2:", count(Linear(3, 2)))
#> 3 to 2: 8
print("3 to 2, no bias:", count(Linear(3, 2, bias_attr=False)))
#> 3 to 2, no bias: 6
print("rows of an image, 28 to 10:", count(Linear(28, 10)))
#> rows of an image, 28 to 10: 290
flat = 28 * 28
print("flat image, 784 to 10:", count(Linear(flat, 10)))
#> flat image, 784 to 10: 7850
