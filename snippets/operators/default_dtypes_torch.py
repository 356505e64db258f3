import numpy as np
import torch

integers, floats = torch.tensor([1, 2]), torch.tensor([1.0, 2.0])
array = np.array([1.0, 2.0])

print("[1.0, 2.0]:", floats.dtype)
#> [1.0, 2.0]: torch.float32
print("[1, 2]:", integers.dtype)
#> [1, 2]: torch.int64
print("a float64 array:", torch.tensor(array).dtype)
#> a float64 array: torch.float64
print("integers / 2:", (integers / 2).dtype)
#> integers / 2: torch.float32
print("integers + floats:", (integers + floats).dtype)
#> integers + floats: torch.float32
