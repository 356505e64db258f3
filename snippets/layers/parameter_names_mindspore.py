import mindspore as ms

layer = ms.nn.Dense(3, 2)
print("parameters:", [p.name for p in layer.get_parameters()])
#> parameters: ['weight', 'bias']

switch = dict(has_bias=False)
print("switch:", *switch)
#> switch: has_bias
layer = ms.nn.Dense(3, 2, **switch)
print("without bias:", layer.bias)
#> without bias: None
