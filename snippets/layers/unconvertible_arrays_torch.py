import numpy as np
import torch

try:
    torch.from_numpy(np.array([[1, None]]))
except TypeError as error:
    print("object array:", str(error).split(" The")[0])
    #> object array: can't convert np.ndarray of type numpy.object_.

try:
    torch.tensor([[1.0, 2.0], [3.0]])
except ValueError as error:
    print("rows of unequal length:", error)
    #> rows of unequal length: expected sequence of length 2 at dim 1 (got 1)
