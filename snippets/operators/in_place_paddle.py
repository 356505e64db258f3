import paddle

a, b = paddle.ones([5, 1]), paddle.ones([1, 5])
before = a

print("a + b:", tuple((a + b).shape))
#> a + b: (5, 5)
try:
    a += b
    print("a += b:", tuple(a.shape))
    #> a += b: (5, 5)
except ValueError as error:
    print("a += b:", type(error).__name__)
print("before:", tuple(before.shape))
#> before: (5, 1)
