import torch

torch.manual_seed(0)
x = torch.randn(1024, 150)
weight = torch.empty(150, 600)  # (in_features, out_features)
init = torch.nn.init.kaiming_uniform_

init(weight, nonlinearity="relu")
print("bound:", round(weight.abs().max().item(), 3))
#> bound: 0.1
y = torch.relu(x @ weight)
print("mean square:", f"{y.square().mean().item():.2f}")
#> mean square: 0.25

init(weight, nonlinearity="relu", mode="fan_out")
print("bound, other axis:", round(weight.abs().max().item(), 3))
#> bound, other axis: 0.2
y = torch.relu(x @ weight)
print("mean square, other axis:", f"{y.square().mean().item():.1f}")
#> mean square, other axis: 1.0
