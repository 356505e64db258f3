import mlx.nn as nn

layer = nn.Linear(3, 2)
print("parameters:", sorted(layer.parameters(), reverse=True))
#> parameters: ['weight', 'bias']

layer = nn.Linear(3, 2, bias=False)
print("without bias:", layer.get("bias"))
#> without bias: None
