import mlx.core as mx

x, w = mx.ones((2, 5)), mx.ones((5, 3))

try:
    x * w
except ValueError as error:
    print("x * w:", error)
    #> x * w: [broadcast_shapes] Shapes (2,5) and (5,3) cannot be broadcast.

try:
    x @ x
except ValueError as error:
    print("x @ x:", error)
    #> x @ x: [matmul] Last dimension of first input with shape (2,5) must match second to last dimension of second input with shape (2,5).
