import mlx.core as mx

pairs = [
    ((4, 1, 2, 5), (3, 5, 6)),
    ((4, 2, 5), (3, 5, 6)),
    ((4, 2, 5), (5,)),
]

for left, right in pairs:
    x, y = mx.ones(left), mx.ones(right)
    try:
        result = tuple((x @ y).shape)
    except ValueError as error:
        result = type(error).__name__
    print(f"{left} @ {right}:", result)
    #> (4, 1, 2, 5) @ (3, 5, 6): (4, 3, 2, 6)
    #> (4, 2, 5) @ (3, 5, 6): ValueError
    #> (4, 2, 5) @ (5,): (4, 2)
