import torch

sizes = {150: "in_features", 600: "out_features"}
torch.manual_seed(0)
x = torch.randn(1024, 150)
weight = torch.empty(150, 600)
init = torch.nn.init.kaiming_uniform_
axes = ", ".join(sizes[size] for size in weight.shape)
print("axes:", f"({axes})")
#> axes: (in_features, out_features)

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
