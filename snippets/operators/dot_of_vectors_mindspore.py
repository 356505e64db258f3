import mindspore as ms

v = ms.ops.ones(5)

print("v @ v:", tuple((v @ v).shape))
#> v @ v: ()
try:
    ms.ops.dot(v, v)
except ValueError as error:
    print("ms.ops.dot(v, v):", type(error).__name__)
    #> ms.ops.dot(v, v): ValueError
