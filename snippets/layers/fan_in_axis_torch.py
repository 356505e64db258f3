import torch

torch.manual_seed(0)
tensor = torch.empty(150, 600)
print("shape:", tuple(tensor.shape))
#> shape: (150, 600)

torch.nn.init.kaiming_uniform_(tensor, nonlinearity="relu")
bound = tensor.abs().max().item()
print("He bound:", round(bound, 3))
#> He bound: 0.1
print("fan_in:", round(6 / bound**2))  # $n_{in}$
#> fan_in: 600

torch.nn.init.xavier_uniform_(tensor)
bound = tensor.abs().max().item()
print("Glorot bound:", round(bound, 3))
#> Glorot bound: 0.089
print("fan_in + fan_out:", round(6 / bound**2))
#> fan_in + fan_out: 750
