import numpy as np
from tinygrad import Tensor, nn

layer = nn.Linear(in_features=5, out_features=3)
inputs = {
    "0D": Tensor(1.0),
    "wrong last axis": Tensor.ones(2, 4),
    "NumPy array": np.ones((2, 5), dtype=np.float32),
    "list": [[1.0, 2.0, 3.0, 4.0, 5.0]],
}

for name, x in inputs.items():
    try:
        layer(x)
    except (AttributeError, RuntimeError) as error:
        print(f"{name}:", error)
        #> 0D: both tensors need to be at least 1D, got 0D and 2D
        #> wrong last axis: cannot dot (2, 4) and (5, 3)
        #> NumPy array: 'numpy.ndarray' object has no attribute 'linear'
        #> list: 'list' object has no attribute 'linear'
