import torch

x, w = torch.ones(2, 5), torch.ones(5, 3)
v, one = torch.ones(5), torch.ones(1)


def outcome(product):
    try:
        return tuple(product().shape)
    except RuntimeError as error:
        return type(error).__name__


print("(5,) dot (5,):", outcome(lambda: torch.dot(v, v)))
#> (5,) dot (5,): ()
print("(2, 5) dot (5, 3):", outcome(lambda: torch.dot(x, w)))
#> (2, 5) dot (5, 3): RuntimeError
print("(2, 5) dot (5,):", outcome(lambda: torch.dot(x, v)))
#> (2, 5) dot (5,): RuntimeError
print("(1,) dot (5,):", outcome(lambda: torch.dot(one, v)))
#> (1,) dot (5,): RuntimeError
