import torch

x, w = torch.ones(2, 5), torch.ones(5, 3)

try:
    x * w
except RuntimeError as error:
    print("x * w:", error)
    #> x * w: The size of tensor a (5) must match the size of tensor b (3) at non-singleton dimension 1

try:
    x @ x
except RuntimeError as error:
    print("x @ x:", error)
    #> x @ x: mat1 and mat2 shapes cannot be multiplied (2x5 and 2x5)
