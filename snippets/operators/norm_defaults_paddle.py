import inspect

import paddle

batch_norm = inspect.signature(paddle.nn.BatchNorm1D).parameters
layer_norm = inspect.signature(paddle.nn.LayerNorm).parameters

print("BatchNorm epsilon:", batch_norm["epsilon"].default)
#> BatchNorm epsilon: 1e-05
print("LayerNorm epsilon:", layer_norm["epsilon"].default)
#> LayerNorm epsilon: 1e-05
print("BatchNorm momentum:", batch_norm["momentum"].default)
#> BatchNorm momentum: 0.9
