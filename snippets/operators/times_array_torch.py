import warnings

import numpy as np
import torch

warnings.simplefilter("ignore", DeprecationWarning)
tensor, array = torch.ones(3), np.array([1.0, 2.0, 3.0])
single = array.astype("float32")

print("tensor.dtype:", tensor.dtype)
#> tensor.dtype: torch.float32
print("tensor * array:", (tensor * array).dtype)
#> tensor * array: torch.float64
print("tensor * single:", (tensor * single).dtype)
#> tensor * single: torch.float32
try:
    array * tensor
except TypeError as error:
    print("array * tensor:", error)
    #> array * tensor: unsupported operand type(s) for *: 'numpy.ndarray' and 'Tensor'
