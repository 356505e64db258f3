import torch

norm = torch.nn.BatchNorm1d(1, momentum=0.5)
drop = torch.nn.Dropout(0.5)
model = torch.nn.Sequential(norm, drop)
x = torch.tensor([[2.0], [4.0]])
ones = torch.ones(1000)

model.train()
with torch.no_grad():
    model(x)
    zeros = (drop(ones) == 0).any().item()
print("running mean under no_grad:", norm.running_mean.item())
#> running mean under no_grad: 1.5
print("dropout makes zeros under no_grad:", zeros)
#> dropout makes zeros under no_grad: True

model.eval()
y = model(x)
zeros = (drop(ones) == 0).any().item()
print("running mean after eval:", norm.running_mean.item())
#> running mean after eval: 1.5
print("dropout makes zeros after eval:", zeros)
#> dropout makes zeros after eval: False
print("requires_grad after eval:", y.requires_grad)
#> requires_grad after eval: True
