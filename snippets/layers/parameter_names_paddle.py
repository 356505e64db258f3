import paddle

layer = paddle.nn.Linear(3, 2)
print("parameters:", [name for name, _ in layer.named_parameters()])
#> parameters: ['weight', 'bias']

switch = dict(bias_attr=False)
print("switch:", *switch)
#> switch: bias_attr
layer = paddle.nn.Linear(3, 2, **switch)
print("without bias:", layer.bias)
#> without bias: None
