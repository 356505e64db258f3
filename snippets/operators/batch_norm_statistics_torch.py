import torch

layer = torch.nn.BatchNorm1d(1, momentum=0.25)
layer.train()
layer(torch.tensor([[0.0], [4.0]]))

print("momentum:", layer.momentum)
#> momentum: 0.25
# $m \leftarrow 0.75 m + 0.25 \cdot 2$
print("running mean:", layer.running_mean.item())
#> running mean: 0.5
# $v \leftarrow 0.75 v + 0.25 \cdot 8$
print("running variance:", layer.running_var.item())
#> running variance: 2.75
