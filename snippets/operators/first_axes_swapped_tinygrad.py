from tinygrad import Tensor

stack = Tensor.ones(4, 2, 5)

print("stack.T:", tuple(stack.T.shape))
#> stack.T: (2, 4, 5)
print("stack.transpose(1, 2):", tuple(stack.transpose(1, 2).shape))
#> stack.transpose(1, 2): (4, 5, 2)
