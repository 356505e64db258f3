import torch

layer = torch.nn.LazyLinear(30)
before = type(layer.weight).__name__
layer(torch.ones(5, 3))

print("before the first call:", before)
#> before the first call: UninitializedParameter
print("after the first call:", tuple(layer.weight.shape))
#> after the first call: (30, 3)
print("class:", type(layer).__name__)
#> class: Linear
