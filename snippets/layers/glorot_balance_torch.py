import torch

torch.manual_seed(0)
inputs, outputs = 300, 900  # $n_{in}$, $n_{out}$
layer = torch.nn.Linear(inputs, outputs, bias=False)
x = torch.randn(256, inputs, requires_grad=True)
dy = torch.randn(256, outputs)
kaiming = torch.nn.init.kaiming_uniform_


def mean_squares():
    y = layer(x)  # $n_{in} \sigma^2$
    dx = torch.autograd.grad(y, x, dy)[0]  # $n_{out} \sigma^2$
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
