import torch

for value in 2.0, 0.0, float("inf"), float("-inf"):
    x = torch.tensor(value)
    pair = torch.relu(x).item(), (x * (x > 0)).item()
    print(f"relu(x) and x * (x > 0) at {value}:", *pair)
    #> relu(x) and x * (x > 0) at 2.0: 2.0 2.0
    #> relu(x) and x * (x > 0) at 0.0: 0.0 0.0
    #> relu(x) and x * (x > 0) at inf: inf inf
    #> relu(x) and x * (x > 0) at -inf: 0.0 nan
