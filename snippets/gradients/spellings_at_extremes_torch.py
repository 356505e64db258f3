import torch
from torch.nn import functional as F

x = torch.tensor([float("-inf"), float("nan")])
cases = {
    "relu(x)": F.relu,
    "clip(x, 0, inf)": lambda x: torch.clip(x, min=0),
    "where(x > 0, x, 0)": lambda x: torch.where(x > 0, x, 0),
    "where(x < 0, 0, x)": lambda x: torch.where(x < 0, 0, x),
    "x * (x > 0)": lambda x: x * (x > 0),
    "(x + |x|) / 2": lambda x: (x + x.abs()) / 2,
    "leaky_relu(x, 0)": lambda x: F.leaky_relu(x, 0),
}

for name, f in cases.items():
    print(f"{name} at -inf and nan:", f(x).tolist())
    #> relu(x) at -inf and nan: [0.0, nan]
    #> clip(x, 0, inf) at -inf and nan: [0.0, nan]
    #> where(x > 0, x, 0) at -inf and nan: [0.0, 0.0]
    #> where(x < 0, 0, x) at -inf and nan: [0.0, nan]
    #> x * (x > 0) at -inf and nan: [nan, nan]
    #> (x + |x|) / 2 at -inf and nan: [nan, nan]
    #> leaky_relu(x, 0) at -inf and nan: [nan, nan]
