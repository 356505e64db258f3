import numpy as np
import torch
from transformers.pytorch_utils import Conv1D

layer = Conv1D(nf=3, nx=5)
inputs = {
    "0D": torch.tensor(1.0),
    "NumPy array": np.ones((2, 5), dtype=np.float32),
    "list": [[1.0, 2.0, 3.0, 4.0, 5.0]],
}

for name, x in inputs.items():
    try:
        layer(x)
    except (AttributeError, IndexError, TypeError) as error:
        print(f"{name}:", error)
        #> 0D: Dimension specified as -1 but tensor has no dimensions
        #> NumPy array: 'int' object is not callable
        #> list: 'list' object has no attribute 'size'
