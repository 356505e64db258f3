import torch

layer = torch.nn.Linear(in_features=5, out_features=3)
x = torch.ones(5, 2).T

print("input:", tuple(x.shape))
#> input: (2, 5)
print("x.is_contiguous():", x.is_contiguous())
#> x.is_contiguous(): False
print("output:", tuple(layer(x).shape))
#> output: (2, 3)
try:
    x.view(-1)
except RuntimeError as error:
    print("x.view(-1):", error)
    #> x.view(-1): view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead.
print("x.reshape(-1):", tuple(x.reshape(-1).shape))
#> x.reshape(-1): (10,)
