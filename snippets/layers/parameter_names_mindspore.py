import mindspore as ms

layer = ms.nn.Dense(3, 2)
print("parameters:", [p.name for p in layer.get_parameters()])
#> parameters: ['weight', 'bias']

layer = ms.nn.Dense(3, 2, has_bias=False)
print("without bias:", layer.bias)
#> without bias: None
