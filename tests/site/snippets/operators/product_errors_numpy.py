import numpy as np

pairs = [((2, 5), (5,)), ((2, 5), (2, 5)), ((5, 1), (1, 5))]

for left, right in pairs:
    try:
        result = (np.ones(left) @ np.ones(right)).shape
    except ValueError as error:
        result = type(error).__name__
    print(f"{left} @ {right}:", result)
    #> (2, 5) @ (5,): (2,)
    #> (2, 5) @ (2, 5): ValueError
    #> (5, 1) @ (1, 5): (5, 5)
