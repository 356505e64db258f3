import mlx.nn as nn

layer = nn.Linear(3, 2)
print("parameters:", sorted(layer.parameters(), reverse=True))
#> parameters: ['weight', 'bias']

switch = dict(bias=False)
print("switch:", *switch)
#> switch: bias
layer = nn.Linear(3, 2, **switch)
print("without bias:", layer.get("bias"))
#> without bias: None
