import torch

x = torch.tensor(-7)
halves = torch.tensor([0.5, 1.5, 2.5])

print("-7 // 2:", (x // 2).item())
#> -7 // 2: -4
print("-7 % 5:", (x % 5).item())
#> -7 % 5: 3
quotient = torch.div(x, 2, rounding_mode="trunc")
print("truncated quotient:", quotient.item())
#> truncated quotient: -3
print("truncated remainder:", torch.fmod(x, 5).item())
#> truncated remainder: -2
print("round([0.5, 1.5, 2.5]):", torch.round(halves).tolist())
#> round([0.5, 1.5, 2.5]): [0.0, 2.0, 2.0]
