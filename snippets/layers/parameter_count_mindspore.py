import mindspore as ms

Dense = ms.nn.Dense


def count(layer):
    return sum(p.size for p in layer.get_parameters())


print("3 to 2:", count(Dense(3, 2)))
#> 3 to 2: 8
print("3 to 2, no bias:", count(Dense(3, 2, has_bias=False)))
#> 3 to 2, no bias: 6
print("rows of an image, 28 to 10:", count(Dense(28, 10)))
#> rows of an image, 28 to 10: 290
flat = 28 * 28
print("flat image, 784 to 10:", count(Dense(flat, 10)))
#> flat image, 784 to 10: 7850
