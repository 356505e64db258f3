from tinygrad import nn

layer = nn.Linear(3, 2)
print("parameters:", list(nn.state.get_state_dict(layer)))
#> parameters: ['weight', 'bias']

switch = dict(bias=False)
print("switch:", *switch)
#> switch: bias
layer = nn.Linear(3, 2, **switch)
print("without bias:", layer.bias)
#> without bias: None
