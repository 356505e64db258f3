import warnings

import numpy as np
import torch

warnings.simplefilter("ignore", DeprecationWarning)
tensor, array = torch.ones(2, 5), np.ones((5, 3))
weight = torch.ones(2, 5, requires_grad=True)
products = {
    "tensor @ array": lambda: tensor @ array,
    "array.T @ tensor.T": lambda: array.T @ tensor.T,
    "torch.matmul": lambda: torch.matmul(tensor, array),
    "weight @ array": lambda: weight @ array,
}

for name, product in products.items():
    try:
        result = product().dtype
    except (RuntimeError, TypeError) as error:
        result = error
    print(f"{name}:", result)
    #> tensor @ array: torch.float64
    #> array.T @ tensor.T: unsupported operand type(s) for @: 'numpy.ndarray' and 'Tensor'
    #> torch.matmul: matmul(): argument 'other' (position 2) must be Tensor, not numpy.ndarray
    #> weight @ array: Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    products["tensor @ array"]()
print("tensor @ array warns:", caught[0].category.__name__)
#> tensor @ array warns: DeprecationWarning
