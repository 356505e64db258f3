import mindspore as ms

ms.runtime.launch_blocking()
calls = [
    ("mm", (2, 5), (5, 3)),
    ("mm", (2, 5), (5,)),
    ("mm", (4, 2, 5), (5, 3)),
    ("mv", (2, 5), (5,)),
    ("mv", (2, 5), (5, 3)),
    ("bmm", (4, 2, 5), (4, 5, 3)),
    ("bmm", (4, 2, 5), (5, 3)),
]
functions = {"mm": ms.ops.mm, "mv": ms.ops.mv, "bmm": ms.ops.bmm}

for name, left, right in calls:
    x, y = ms.ops.ones(left), ms.ops.ones(right)
    try:
        result = tuple(functions[name](x, y).shape)
    except ValueError as error:
        result = type(error).__name__
    print(f"{name} {left}, {right}:", result)
    #> mm (2, 5), (5, 3): (2, 3)
    #> mm (2, 5), (5,): ValueError
    #> mm (4, 2, 5), (5, 3): ValueError
    #> mv (2, 5), (5,): (2,)
    #> mv (2, 5), (5, 3): ValueError
    #> bmm (4, 2, 5), (4, 5, 3): (4, 2, 3)
    #> bmm (4, 2, 5), (5, 3): ValueError
