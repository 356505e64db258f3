import torch
from torch.nn import Parameter

first = Parameter(torch.tensor(2.0))
layer = Parameter(torch.tensor(3.0))
optimizer = torch.optim.SGD([first], lr=0.0)

for step in 1, 2, 3:
    optimizer.zero_grad()
    (first * layer).backward()
    optimizer.step()
    print(f"layer's gradient, step {step}:", layer.grad.item())
    #> layer's gradient, step 1: 2.0
    #> layer's gradient, step 2: 4.0
    #> layer's gradient, step 3: 6.0
print("first weight's gradient:", first.grad.item())
#> first weight's gradient: 3.0
