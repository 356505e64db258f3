import torch

weight = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
x = torch.tensor([[1.0, 10.0]])
linear = torch.nn.Linear(2, 2, bias=False)

linear.load_state_dict({"weight": weight})
print("as it is:", linear(x).tolist())
#> as it is: [[21.0, 43.0]]
linear.load_state_dict({"weight": weight.T})
print("transposed:", linear(x).tolist())
#> transposed: [[31.0, 42.0]]
