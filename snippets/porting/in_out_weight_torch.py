import torch

weight = torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]])
bias = torch.tensor([10.0, 20.0])
x = torch.tensor([[1.0, 2.0, 3.0], [0.0, 1.0, 0.0]])
print("weight:", tuple(weight.shape))  # (in_features, out_features)
#> weight: (3, 2)
print("addmm:", torch.addmm(bias, x, weight).tolist())
#> addmm: [[24.0, 52.0], [12.0, 25.0]]

linear = torch.nn.Linear(3, 2)
linear.load_state_dict({"weight": weight.T, "bias": bias})
print("Linear:", linear(x).tolist())
#> Linear: [[24.0, 52.0], [12.0, 25.0]]
