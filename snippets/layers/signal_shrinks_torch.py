import torch

torch.manual_seed(0)
inputs = 1024  # $n_{in}$
x = torch.randn(1024, inputs)  # $x_i$
layer = torch.nn.Linear(inputs, 1024, bias=False)  # $w_i$


def mean_square(x):
    return f"{x.square().mean().item():.2f}"


with torch.no_grad():
    b = layer.weight.max()  # $b = 1 / \sqrt{n_{in}}$
    variance = layer.weight.square().mean()  # $\sigma^2$, $w^2$
    # $\sigma^2 = b^2 / 3$, $b^2 / 3$
    assert torch.isclose(variance, b**2 / 3, rtol=0.01)
    factor = inputs * variance.item()  # $n_{in} \sigma^2$
    print("inputs times variance:", f"{factor:.2f}")
    #> inputs times variance: 0.33
    print("mean square of x:", mean_square(x))
    #> mean square of x: 1.00
    z = layer(x)  # $z = \sum_i w_i x_i$, $z^2$
    print("after the layer:", mean_square(z))
    #> after the layer: 0.33
    print("after ReLU:", mean_square(torch.relu(z)))
    #> after ReLU: 0.17
assert abs(factor - 1 / 3) < 0.003  # $n_{in} \sigma^2 = 1 / 3$
assert layer.weight.min() >= -b * 1.001  # $-b$
