from tinygrad import Tensor

x, y, v = Tensor.ones(2, 5), Tensor.ones(5, 3), Tensor.ones(5)

print("x.dot(y):", tuple(x.dot(y).shape))
#> x.dot(y): (2, 3)
print("v.dot(v):", tuple(v.dot(v).shape))
#> v.dot(v): ()
left, right = Tensor.ones(4, 2, 5), Tensor.ones(4, 5, 3)
print("stacks:", tuple(left.dot(right).shape))
#> stacks: (4, 2, 3)
