import mlx.core as mx

try:
    mx.ones(3) + mx.ones(4)
except ValueError as error:
    print("type:", type(error).__name__)
    #> type: ValueError
    print("text:", error)
    #> text: [broadcast_shapes] Shapes (3) and (4) cannot be broadcast.
