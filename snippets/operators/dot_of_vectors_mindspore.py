import mindspore as ms

v = ms.ops.ones(5)

print("v @ v:", tuple((v @ v).shape))
#> v @ v: ()
try:
    ms.ops.dot(v, v)
except ValueError as error:
    print("ms.ops.dot(v, v):", type(error).__name__)
    #> ms.ops.dot(v, v): ValueError

x, y = ms.ops.ones((2, 5)), ms.ops.ones((5, 3))
print("(2, 5), (5, 3):", tuple(ms.ops.dot(x, y).shape))
#> (2, 5), (5, 3): (2, 3)
x, y = ms.ops.ones((4, 2, 5)), ms.ops.ones((4, 5, 3))
print("(4, 2, 5), (4, 5, 3):", tuple(ms.ops.dot(x, y).shape))
#> (4, 2, 5), (4, 5, 3): (4, 2, 4, 3)
