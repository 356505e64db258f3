from tinygrad import Tensor

a, b = Tensor.ones(5, 1).contiguous(), Tensor.ones(1, 5)
before = a

print("a + b:", (a + b).shape)
#> a + b: (5, 5)
try:
    a += b
    print("a += b:", a.shape)
except (RuntimeError, AssertionError, ValueError) as error:
    print("a += b:", type(error).__name__)
    #> a += b: ValueError
print("before:", before.shape)
#> before: (5, 1)
