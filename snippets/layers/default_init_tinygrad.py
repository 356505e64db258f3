import math

from tinygrad import nn

layer = nn.Linear(4, 2)
bound = 1 / math.sqrt(4)  # $1 / \sqrt{n_{in}}$

print("bound:", bound)
#> bound: 0.5
print("bias all zero:", bool((layer.bias == 0).all().item()))
#> bias all zero: False

large = nn.Linear(20, 400)
bound = 1 / math.sqrt(20)
for values in (large.weight, large.bias):
    assert 0.95 * bound < values.abs().max().item() <= bound
