import torch

x = torch.ones(2, 3)  # (batch, in)
layer = torch.nn.Linear(in_features=3, out_features=4)


def f(weights):
    return torch.func.functional_call(layer, weights, x)


jacobian = torch.func.jacrev(f)(dict(layer.named_parameters()))
print("weight:", tuple(jacobian["weight"].shape))
#> weight: (2, 4, 4, 3)
print("bias:", tuple(jacobian["bias"].shape))
#> bias: (2, 4, 4)
