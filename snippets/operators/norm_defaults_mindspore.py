import inspect

import mindspore as ms

batch_norm = inspect.signature(ms.nn.BatchNorm1d).parameters
layer_norm = inspect.signature(ms.nn.LayerNorm).parameters

print("BatchNorm epsilon:", batch_norm["eps"].default)
#> BatchNorm epsilon: 1e-05
print("LayerNorm epsilon:", layer_norm["epsilon"].default)
#> LayerNorm epsilon: 1e-07
print("BatchNorm momentum:", batch_norm["momentum"].default)
#> BatchNorm momentum: 0.9
