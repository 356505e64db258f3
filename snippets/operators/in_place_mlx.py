import mlx.core as mx

a, b = mx.ones((5, 1)), mx.ones((1, 5))
before = a

print("a + b:", (a + b).shape)
#> a + b: (5, 5)
a += b
print("a += b:", a.shape)
#> a += b: (5, 5)
print("before:", before.shape)
#> before: (5, 5)
