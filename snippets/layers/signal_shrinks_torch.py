import torch

torch.manual_seed(0)
x = torch.randn(1024, 1024)
layer = torch.nn.Linear(1024, 1024, bias=False)


def mean_square(x):
    return f"{x.square().mean().item():.2f}"


with torch.no_grad():
    bound, variance = layer.weight.max(), layer.weight.var()
    # $\sigma^2 = b^2 / 3$, $b = 1 / \sqrt{n_{in}}$
    assert torch.isclose(variance, bound**2 / 3, rtol=0.01)
    factor = 1024 * variance.item()  # $n_{in} \sigma^2 = 1 / 3$
    print("inputs times variance:", f"{factor:.2f}")
    #> inputs times variance: 0.33
    print("mean square of x:", mean_square(x))
    #> mean square of x: 1.00
    z = layer(x)  # $z = \sum_i w_i x_i$
    print("after the layer:", mean_square(z))
    #> after the layer: 0.33
    print("after ReLU:", mean_square(torch.relu(z)))
    #> after ReLU: 0.17
