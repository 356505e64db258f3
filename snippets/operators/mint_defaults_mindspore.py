import inspect

import mindspore as ms

batch_norm = inspect.signature(ms.mint.nn.BatchNorm1d).parameters
layer_norm = inspect.signature(ms.mint.nn.LayerNorm).parameters
leaky_relu = inspect.signature(ms.mint.nn.functional.leaky_relu)
std = inspect.signature(ms.mint.std).parameters

print("BatchNorm momentum:", batch_norm["momentum"].default)
#> BatchNorm momentum: 0.1
print("LayerNorm epsilon:", layer_norm["eps"].default)
#> LayerNorm epsilon: 1e-05
slope = leaky_relu.parameters["negative_slope"].default
print("slope of leaky_relu:", slope)
#> slope of leaky_relu: 0.01
print("divisor of std, n minus:", std["correction"].default)
#> divisor of std, n minus: 1

ones = ms.ops.ones(100, ms.float32)
dropped = ms.mint.nn.Dropout(p=0.75)(ones)
print("new dropout layer:", sorted(set(dropped.asnumpy().tolist())))
#> new dropout layer: [1.0]
try:
    ms.mint.std(ones).asnumpy()
except RuntimeError as error:
    print("std on the CPU:", str(error).splitlines()[0])
    #> std on the CPU: The kernel Std unregistered.
