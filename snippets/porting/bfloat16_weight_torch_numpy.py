import numpy as np
import torch

linear = torch.nn.Linear(3, 2, dtype=torch.bfloat16)
weight = linear.weight.detach()
try:
    weight.numpy()
except TypeError as error:
    print("numpy():", f"{type(error).__name__}: {error}")
    #> numpy(): TypeError: Got unsupported ScalarType BFloat16

array = weight.float().cpu().numpy()
print("float32:", array.dtype == np.float32)
#> float32: True
back = torch.tensor(array).bfloat16()
print("same weight:", torch.equal(back, weight))
#> same weight: True
