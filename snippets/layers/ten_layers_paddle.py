import paddle


def ten_layers(weight_attr=None):
    paddle.seed(0)
    x = paddle.randn([256, 512])
    for _ in range(10):
        layer = paddle.nn.Linear(512, 512, weight_attr)
        x = paddle.nn.functional.relu(layer(x))
    return x


def root_mean_square(x):
    return x.square().mean().sqrt().item()


he = paddle.nn.initializer.KaimingUniform()
print("default:", f"{root_mean_square(ten_layers()):.1g}")
#> default: 0.03
print("He:", f"{root_mean_square(ten_layers(he)):.1g}")
#> He: 0.8
