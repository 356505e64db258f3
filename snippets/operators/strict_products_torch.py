import torch

calls = [
    ("mm", (2, 5), (5, 3)),
    ("mm", (2, 5), (5,)),
    ("mm", (4, 2, 5), (5, 3)),
    ("mv", (2, 5), (5,)),
    ("mv", (2, 5), (5, 3)),
    ("bmm", (4, 2, 5), (4, 5, 3)),
    ("bmm", (4, 2, 5), (5, 3)),
]
functions = {"mm": torch.mm, "mv": torch.mv, "bmm": torch.bmm}

for name, left, right in calls:
    x, y = torch.ones(left), torch.ones(right)
    try:
        result = tuple(functions[name](x, y).shape)
    except RuntimeError as error:
        result = type(error).__name__
    print(f"{name} {left}, {right}:", result)
    #> mm (2, 5), (5, 3): (2, 3)
    #> mm (2, 5), (5,): RuntimeError
    #> mm (4, 2, 5), (5, 3): RuntimeError
    #> mv (2, 5), (5,): (2,)
    #> mv (2, 5), (5, 3): RuntimeError
    #> bmm (4, 2, 5), (4, 5, 3): (4, 2, 3)
    #> bmm (4, 2, 5), (5, 3): RuntimeError
