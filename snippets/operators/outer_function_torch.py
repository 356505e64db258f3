import torch

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
    x, y = torch.ones(left), torch.ones(right)
    try:
        result = tuple(torch.outer(x, y).shape)
    except RuntimeError as error:
        result = type(error).__name__
    print(f"{left}, {right}:", result)
    #> (5,), (5,): (5, 5)
    #> (1,), (5,): (1, 5)
    #> (2, 5), (5,): RuntimeError
    #> (5,), (5, 3): RuntimeError
    #> (2, 5), (5, 3): RuntimeError
    #> (2, 5), (2, 5): RuntimeError
    #> (3, 3), (3, 3): RuntimeError
    #> (5, 1), (1, 5): RuntimeError
    #> (4, 2, 5), (5, 3): RuntimeError
    #> (4, 2, 5), (4, 5, 3): RuntimeError
