import torch


def drawn(size):
    torch.manual_seed(0)
    return torch.randn(size)


print("15 begin with 14:", torch.equal(drawn(15)[:14], drawn(14)))
#> 15 begin with 14: True
print("16 begin with 15:", torch.equal(drawn(16)[:15], drawn(15)))
#> 16 begin with 15: False
shared = drawn(16)[:15] == drawn(15)
print("numbers that stay:", int(shared.sum()))
#> numbers that stay: 0
