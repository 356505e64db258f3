import mindspore as ms

ms.runtime.launch_blocking()
pairs = [
    ((4, 1, 2, 5), (3, 5, 6)),
    ((4, 2, 5), (3, 5, 6)),
    ((4, 2, 5), (5,)),
]

for left, right in pairs:
    x, y = ms.ops.ones(left), ms.ops.ones(right)
    try:
        result = tuple((x @ y).shape)
    except (RuntimeError, ValueError) as error:
        result = type(error).__name__
    print(f"{left} @ {right}:", result)
    #> (4, 1, 2, 5) @ (3, 5, 6): (4, 3, 2, 6)
    #> (4, 2, 5) @ (3, 5, 6): RuntimeError
    #> (4, 2, 5) @ (5,): (4, 2)
