import numpy as np
import torch

coef = np.array([[0.1, 2.0, 3.0], [4.0, 5.0, 6.0]])
print("coef:", coef.dtype)
#> coef: float64

linear = torch.nn.Linear(3, 2)
linear.weight = torch.nn.Parameter(torch.tensor(coef))
try:
    linear(torch.ones(2, 3))
except RuntimeError as error:
    print("Parameter:", f"{type(error).__name__}: {error}")
    #> Parameter: RuntimeError: self and mat2 must have the same dtype, but got Float and Double

linear = torch.nn.Linear(3, 2, bias=False)
linear.load_state_dict({"weight": torch.tensor(coef)})
print("load_state_dict:", linear.weight.dtype)
#> load_state_dict: torch.float32
print("0.1 becomes:", linear.weight[0, 0].item())
#> 0.1 becomes: 0.10000000149011612
