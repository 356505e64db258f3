import torch

torch.manual_seed(0)
x = torch.randn(1024, 1024)
layer = torch.nn.Linear(1024, 1024, bias=False)
with torch.no_grad():
    spread = 1024 * layer.weight.var()  # $n_{in} \sigma^2 = 1 / 3$
    print("inputs times variance:", f"{spread:.2f}")
    #> inputs times variance: 0.33
    y = layer(x)
    print("variance after the layer:", f"{y.var() / x.var():.2f}")
    #> variance after the layer: 0.33
    z = torch.relu(y)
    print("mean square after ReLU:", f"{z.square().mean():.2f}")
    #> mean square after ReLU: 0.17

    init = torch.nn.init.kaiming_uniform_
    init(layer.weight, nonlinearity="relu")
    z = torch.relu(layer(x))
    print("the same with He:", f"{z.square().mean():.1f}")
    #> the same with He: 1.0
assert abs(spread - 1 / 3) < 0.003
assert abs(y.var() / x.var() - 1 / 3) < 0.003
