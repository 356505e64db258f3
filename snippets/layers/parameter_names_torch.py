import torch

layer = torch.nn.Linear(3, 2)
print("parameters:", [name for name, _ in layer.named_parameters()])
#> parameters: ['weight', 'bias']

layer = torch.nn.Linear(3, 2, bias=False)
print("without bias:", layer.bias)
#> without bias: None
