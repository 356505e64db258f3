import torch

single, double = torch.ones(3), torch.ones(3).double()
nan = torch.tensor(float("nan"))


def outcome(a, b):
    try:
        return torch.allclose(a, b)
    except RuntimeError as error:
        return type(error).__name__


print("(2, 3) and (3,):", outcome(torch.ones(2, 3), single))
#> (2, 3) and (3,): True
print("float32 and float64:", outcome(single, double))
#> float32 and float64: RuntimeError
print("nan and nan:", outcome(nan, nan))
#> nan and nan: False
