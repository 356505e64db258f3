import warnings

import numpy as np
import torch

warnings.simplefilter("ignore", DeprecationWarning)
tensor, array = torch.ones(3), np.array([1.0, 2.0, 3.0])
weight = torch.ones(3, requires_grad=True)

print("tensor.dtype:", tensor.dtype)
#> tensor.dtype: torch.float32
print("tensor * array:", (tensor * array).dtype)
#> tensor * array: torch.float64
calls = {
    "array * tensor": lambda: array * tensor,
    "weight * array": lambda: weight * array,
}
for name, call in calls.items():
    try:
        call()
    except (TypeError, RuntimeError) as error:
        print(f"{name}:", str(error).split(". ")[0])
        #> array * tensor: unsupported operand type(s) for *: 'numpy.ndarray' and 'Tensor'
        #> weight * array: Can't call numpy() on Tensor that requires grad
alone = torch.from_numpy(array)
print("from_numpy alone:", (tensor * alone).dtype)
#> from_numpy alone: torch.float64
converted = torch.from_numpy(array).float()
print("with float():", (tensor * converted).dtype)
#> with float(): torch.float32
print("weight, with float():", (weight * converted).dtype)
#> weight, with float(): torch.float32
