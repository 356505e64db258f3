import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(3, 2)
nn.init.zeros_(layer.bias)
x = torch.randn(4, 3)
x[2:] = 0
z = layer(x)
print("share of exact zeros:", (z == 0).float().mean().item())
#> share of exact zeros: 0.5
cases = {"relu": torch.relu, "clamp": lambda z: z.clamp(min=0)}
for name, relu in cases.items():
    (gradient,) = torch.autograd.grad(
        relu(layer(x)).sum(), layer.bias
    )
    print(f"bias gradient with {name}:", gradient.tolist())
    #> bias gradient with relu: [0.0, 1.0]
    #> bias gradient with clamp: [2.0, 3.0]
