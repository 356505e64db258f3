import numpy as np
import torch

K = np.array([[1, 4], [2, 5], [3, 6]], dtype="float32")
shared = torch.from_numpy(K.T)
copied = torch.from_numpy(K.T.copy())
cloned = torch.tensor(K.T)

K[0, 0] = 100
print("from_numpy(K.T):", shared.tolist())
#> from_numpy(K.T): [[100.0, 2.0, 3.0], [4.0, 5.0, 6.0]]
print("from_numpy(K.T.copy()):", copied.tolist())
#> from_numpy(K.T.copy()): [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]
print("tensor(K.T):", cloned.tolist())
#> tensor(K.T): [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]
