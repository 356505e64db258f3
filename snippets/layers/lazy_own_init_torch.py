import torch

layer = torch.nn.LazyLinear(out_features=1)


def reset_parameters():
    torch.nn.init.constant_(layer.weight, 0.5)
    torch.nn.init.zeros_(layer.bias)


layer.reset_parameters = reset_parameters
layer(torch.zeros(4, 2))
print("weight after the first call:", layer.weight[0].tolist())
#> weight after the first call: [0.5, 0.5]
print("bias after the first call:", layer.bias.item())
#> bias after the first call: 0.0
