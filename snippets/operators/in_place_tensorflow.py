import tensorflow as tf

a, b = tf.ones((5, 1)), tf.ones((1, 5))
before = a

print("a + b:", tuple((a + b).shape))
#> a + b: (5, 5)
a += b
print("a += b:", tuple(a.shape))
#> a += b: (5, 5)
print("before:", tuple(before.shape))
#> before: (5, 1)
assert a is not before
