import mindspore as ms

ms.runtime.launch_blocking()
pairs = [
    ((5,), (5,)),
    ((1,), (5,)),
    ((2, 5), (5,)),
    ((5,), (5, 3)),
    ((2, 5), (5, 3)),
    ((2, 5), (2, 5)),
    ((3, 3), (3, 3)),
    ((5, 1), (1, 5)),
    ((4, 2, 5), (5, 3)),
    ((4, 2, 5), (4, 5, 3)),
]

for left, right in pairs:
    x, y = ms.ops.ones(left), ms.ops.ones(right)
    try:
        result = tuple(ms.ops.dot(x, y).shape)
    except ValueError as error:
        result = type(error).__name__
    print(f"{left}, {right}:", result)
    #> (5,), (5,): ValueError
    #> (1,), (5,): ValueError
    #> (2, 5), (5,): ValueError
    #> (5,), (5, 3): ValueError
    #> (2, 5), (5, 3): (2, 3)
    #> (2, 5), (2, 5): ValueError
    #> (3, 3), (3, 3): (3, 3)
    #> (5, 1), (1, 5): (5, 5)
    #> (4, 2, 5), (5, 3): (4, 2, 3)
    #> (4, 2, 5), (4, 5, 3): (4, 2, 4, 3)
