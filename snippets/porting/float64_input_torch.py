import torch

x = torch.ones(1, 3, dtype=torch.float64)
linear = torch.nn.Linear(3, 2)

try:
    print("float64 input:", linear(x).dtype)
except RuntimeError as error:
    print("float64 input:", error)
    #> float64 input: mat1 and mat2 must have the same dtype, but got Double and Float

y = linear.double()(x)
print("float64 layer:", str(y.dtype).removeprefix("torch."))
#> float64 layer: float64
