import torch

Linear = torch.nn.Linear


def count(layer):
    return sum(p.numel() for p in layer.parameters())


n_in, n_out = 3, 2  # $n_{in}$, $n_{out}$
layer = Linear(n_in, n_out)
# $n_{in} n_{out} + n_{out}$
assert count(layer) == n_in * n_out + n_out
print("3 to 2:", count(layer))
#> 3 to 2: 8
print("3 to 2, no bias:", count(Linear(3, 2, bias=False)))
#> 3 to 2, no bias: 6
print("rows of an image, 28 to 10:", count(Linear(28, 10)))
#> rows of an image, 28 to 10: 290
flat = 28 * 28
print("flat image, 784 to 10:", count(Linear(flat, 10)))
#> flat image, 784 to 10: 7850
