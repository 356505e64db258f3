import warnings

import torch

layer = torch.nn.LazyLinear(out_features=1)
try:
    torch.nn.init.zeros_(layer.bias)
except ValueError as error:
    print("zeros_:", str(error).split(" in <")[0])
    #> zeros_: Attempted to use an uninitialized parameter

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    layer.weight.data.normal_(0, 0.01)
    layer.bias.data.fill_(0)
print("warnings:", len(caught))
#> warnings: 0
torch.manual_seed(0)
layer(torch.zeros(4, 2))
weight = [round(value, 4) for value in layer.weight[0].tolist()]
print("weight after the first call:", weight)
#> weight after the first call: [-0.0053, 0.3793]
print("bias after the first call:", f"{layer.bias.item():.2f}")
#> bias after the first call: -0.58

torch.nn.init.zeros_(layer.bias)
layer(torch.zeros(4, 2))
print("set after the first call:", layer.bias.item())
#> set after the first call: 0.0
