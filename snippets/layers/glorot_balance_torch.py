import torch

torch.manual_seed(0)
layer = torch.nn.Linear(300, 900, bias=False)
x = torch.randn(256, 300, requires_grad=True)
dy = torch.randn(256, 900)
kaiming = torch.nn.init.kaiming_uniform_


def mean_squares():
    y = layer(x)
    dx = torch.autograd.grad(y, x, dy)[0]
    return f"{y.square().mean():.1f} {dx.square().mean():.1f}"


kaiming(layer.weight, nonlinearity="linear")
print("by inputs:", mean_squares())  # $\sigma^2 = 1 / n_{in}$
#> by inputs: 1.0 3.0
kaiming(layer.weight, nonlinearity="linear", mode="fan_out")
print("by outputs:", mean_squares())  # $\sigma^2 = 1 / n_{out}$
#> by outputs: 0.3 1.0
torch.nn.init.xavier_uniform_(layer.weight)
print("Glorot:", mean_squares())  # $\sigma^2 = 2 / (n_{in} + n_{out})$
#> Glorot: 0.5 1.5
