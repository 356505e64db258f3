import torch

torch.manual_seed(0)
alone = torch.nn.Linear(2, 1)

torch.manual_seed(0)
model = torch.nn.Sequential(torch.nn.Linear(2, 1), torch.nn.Sigmoid())
print("built first:", torch.equal(alone.weight, model[0].weight))
#> built first: True

torch.manual_seed(0)
other = torch.nn.Linear(2, 2)
model = torch.nn.Sequential(other, torch.nn.Linear(2, 1))
print("built second:", torch.equal(alone.weight, model[1].weight))
#> built second: False

print("parameters of Sigmoid:", list(torch.nn.Sigmoid().parameters()))
#> parameters of Sigmoid: []
