import torch

big, one = torch.tensor(1e8), torch.tensor(1.0)
infinity = torch.tensor(float("inf"))

print("dtype:", str(big.dtype).removeprefix("torch."))
#> dtype: float32
print("(1e8 + 1) - 1e8:", ((big + one) - big).item())
#> (1e8 + 1) - 1e8: 0.0
print("(1e8 - 1e8) + 1:", ((big - big) + one).item())
#> (1e8 - 1e8) + 1: 1.0
print("step at 1:", (torch.nextafter(one, infinity) - one).item())
#> step at 1: 1.1920928955078125e-07
print("step at 1e8:", (torch.nextafter(big, infinity) - big).item())
#> step at 1e8: 8.0
assert torch.finfo(torch.float32).eps == 2**-23
