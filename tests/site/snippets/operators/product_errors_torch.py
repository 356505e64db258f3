import torch

pairs = [((2, 5), (5,)), ((2, 5), (2, 5)), ((5, 1), (1, 5))]

for left, right in pairs:
    try:
        result = tuple((torch.ones(left) @ torch.ones(right)).shape)
    except RuntimeError as error:
        result = type(error).__name__
    print(f"{left} @ {right}:", result)
    #> (2, 5) @ (5,): (2,)
    #> (2, 5) @ (2, 5): RuntimeError
    #> (5, 1) @ (1, 5): (5, 5)
