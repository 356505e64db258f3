import torch


def root_mean_square(change):
    torch.manual_seed(0)
    x = torch.randn(256, 512)
    for _ in range(10):
        layer = torch.nn.Linear(512, 512)
        change(layer)
        x = torch.relu(layer(x))
    return x.square().mean().sqrt().item()


def he(layer):
    init = torch.nn.init.kaiming_uniform_
    init(layer.weight, nonlinearity="relu")
    torch.nn.init.zeros_(layer.bias)


print("default:", f"{root_mean_square(lambda layer: None):.1g}")
#> default: 0.02
print("He:", f"{root_mean_square(he):.1g}")
#> He: 1
