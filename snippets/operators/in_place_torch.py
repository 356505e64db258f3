import torch

a, b = torch.ones(5, 1), torch.ones(1, 5)
before = a

print("a + b:", tuple((a + b).shape))
#> a + b: (5, 5)
try:
    a += b
    print("a += b:", tuple(a.shape))
except RuntimeError as error:
    print("a += b:", f"{type(error).__name__}: {error}")
    #> a += b: RuntimeError: output with shape [5, 1] doesn't match the broadcast shape [5, 5]
print("before:", tuple(before.shape))
#> before: (5, 1)
