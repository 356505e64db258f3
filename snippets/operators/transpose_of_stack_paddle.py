import paddle

stack = paddle.ones((4, 2, 5))

print("all axes reversed:", tuple(stack.T.shape))
#> all axes reversed: (5, 2, 4)
print("last two swapped:", tuple(stack.mT.shape))
#> last two swapped: (4, 5, 2)
print("stack with its transpose:", tuple((stack @ stack.mT).shape))
#> stack with its transpose: (4, 2, 2)
try:
    stack @ stack.T
except ValueError as error:
    print("with all axes reversed:", type(error).__name__)
    #> with all axes reversed: ValueError
