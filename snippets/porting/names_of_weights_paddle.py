import paddle

network = paddle.nn.Sequential(
    ("hidden", paddle.nn.Linear(3, 4)),
    ("relu", paddle.nn.ReLU()),
    ("output", paddle.nn.Linear(4, 2)),
)
matrix, bias, *rest = network.state_dict()
print("matrix:", matrix)
#> matrix: hidden.weight
print("bias:", bias)
#> bias: hidden.bias
print("shape:", tuple(network.state_dict()[matrix].shape))
#> shape: (3, 4)
