import torch

norm = torch.nn.BatchNorm1d(1, momentum=0.5)
drop = torch.nn.Dropout(0.5)
x = torch.tensor([[2.0], [4.0]])

with torch.no_grad():
    norm(x)
    dropped = drop(torch.ones(1000)).count_nonzero().item()
print("running mean under no_grad:", norm.running_mean.item())
#> running mean under no_grad: 1.5
print("dropout drops under no_grad:", dropped < 1000)
#> dropout drops under no_grad: True

norm.eval(), drop.eval()
y = norm(x)
kept = drop(torch.ones(1000)).count_nonzero().item()
print("running mean after eval:", norm.running_mean.item())
#> running mean after eval: 1.5
print("dropout drops after eval:", kept < 1000)
#> dropout drops after eval: False
print("requires_grad after eval:", y.requires_grad)
#> requires_grad after eval: True
