import torch

layer = torch.nn.BatchNorm1d(1)
kinds = "scale", "shift", "running mean", "running variance"
names = list(layer.state_dict())
for kind, name in zip(kinds, names):
    print(f"{kind}:", name)
    #> scale: weight
    #> shift: bias
    #> running mean: running_mean
    #> running variance: running_var
print("epsilon:", layer.eps)
#> epsilon: 1e-05
print("momentum:", layer.momentum)
#> momentum: 0.1

layer.train()
layer(torch.tensor([[0.0], [2.0]]))
print("mean after a batch:", f"{layer.running_mean.item():.2f}")
#> mean after a batch: 0.10
print("variance after a batch:", f"{layer.running_var.item():.2f}")
#> variance after a batch: 1.10
