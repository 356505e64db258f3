from tinygrad import nn

layer = nn.Linear(3, 2)
print("parameters:", list(nn.state.get_state_dict(layer)))
#> parameters: ['weight', 'bias']

layer = nn.Linear(3, 2, bias=False)
print("without bias:", layer.bias)
#> without bias: None
