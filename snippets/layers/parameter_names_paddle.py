import paddle

layer = paddle.nn.Linear(3, 2)
print("parameters:", [name for name, _ in layer.named_parameters()])
#> parameters: ['weight', 'bias']

layer = paddle.nn.Linear(3, 2, bias_attr=False)
print("without bias:", layer.bias)
#> without bias: None
