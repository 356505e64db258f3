import torch


def ten_layers(after):
    torch.manual_seed(0)
    x = torch.randn(256, 512)
    for _ in range(10):
        layer = torch.nn.Linear(512, 512)
        x = torch.relu(after(layer(x)))
    return x


def root_mean_square(x):
    return f"{x.square().mean().sqrt().item():.1g}"


default = ten_layers(torch.nn.Identity())
print("default:", root_mean_square(default))
#> default: 0.02
difference = default - default.mean(0)
print("difference between rows:", root_mean_square(difference))
#> difference between rows: 7e-05
normalized = ten_layers(torch.nn.LayerNorm(512))
print("with LayerNorm:", root_mean_square(normalized))
#> with LayerNorm: 0.7
normalized = ten_layers(torch.nn.BatchNorm1d(512))
print("with BatchNorm1d:", root_mean_square(normalized))
#> with BatchNorm1d: 0.7
