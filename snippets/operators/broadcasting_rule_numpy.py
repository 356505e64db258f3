import numpy as np

pairs = [
    ((2, 3), (3,)),
    ((2, 3), ()),
    ((5, 1), (1, 5)),
    ((4, 1, 3), (2, 1)),
    ((3, 1), (3,)),
]
for a, b in pairs:
    print(f"{a} and {b}:", np.broadcast_shapes(a, b))
    #> (2, 3) and (3,): (2, 3)
    #> (2, 3) and (): (2, 3)
    #> (5, 1) and (1, 5): (5, 5)
    #> (4, 1, 3) and (2, 1): (4, 2, 3)
    #> (3, 1) and (3,): (3, 3)

try:
    np.broadcast_shapes((2, 3), (2,))
except ValueError as error:
    print("(2, 3) and (2,):", type(error).__name__)
    #> (2, 3) and (2,): ValueError
