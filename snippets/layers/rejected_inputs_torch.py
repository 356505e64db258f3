import numpy as np
import torch

layer = torch.nn.Linear(in_features=5, out_features=3)
inputs = {
    "0D": torch.tensor(1.0),
    "wrong last axis": torch.ones(2, 4),
    "NumPy array": np.ones((2, 5), dtype=np.float32),
    "list": [[1.0, 2.0, 3.0, 4.0, 5.0]],
}

for name, x in inputs.items():
    try:
        layer(x)
    except (RuntimeError, TypeError) as error:
        print(f"{name}:", error)
        #> 0D: both arguments to linear need to be at least 1D, but they are 0D and 2D
        #> wrong last axis: mat1 and mat2 shapes cannot be multiplied (2x4 and 5x3)
        #> NumPy array: linear(): argument 'input' (position 1) must be Tensor, not numpy.ndarray
        #> list: linear(): argument 'input' (position 1) must be Tensor, not list
