import torch

layer = torch.nn.Linear(3, 2)
print("parameters:", [name for name, _ in layer.named_parameters()])
#> parameters: ['weight', 'bias']

switch = dict(bias=False)
print("switch:", *switch)
#> switch: bias
layer = torch.nn.Linear(3, 2, **switch)
print("without bias:", layer.bias)
#> without bias: None
