import torch


def ten_layers(change):
    torch.manual_seed(0)
    x = torch.randn(256, 512)
    for _ in range(10):
        layer = torch.nn.Linear(512, 512)
        change(layer)
        x = torch.relu(layer(x))
    return x


def root_mean_square(x):
    return x.square().mean().sqrt().item()


def he(layer):
    init = torch.nn.init.kaiming_uniform_
    init(layer.weight, nonlinearity="relu")
    torch.nn.init.zeros_(layer.bias)


default = ten_layers(lambda layer: None)
print("default:", f"{root_mean_square(default):.1g}")
#> default: 0.02
print("He:", f"{root_mean_square(ten_layers(he)):.1g}")
#> He: 1
