import torch
from torch.func import functional_call, grad, vmap

X = torch.tensor([[1.0, 2, 3], [4, 5, 6]])  # (batch, in_features)
targets = torch.zeros(2)
model = torch.nn.Linear(in_features=3, out_features=1)
start = {"weight": torch.tensor([[1.0, 0, 1]]), "bias": torch.zeros(1)}
model.load_state_dict(start)
params = {n: p.detach() for n, p in model.named_parameters()}


def loss(params, x, target):
    y = functional_call(model, params, (x,))  # (1,)
    return (y[0] - target) ** 2


each = vmap(grad(loss), in_dims=(None, 0, 0))(params, X, targets)
print("shape for weight:", tuple(each["weight"].shape))
#> shape for weight: (2, 1, 3)
print("weight, per example:", each["weight"].squeeze(1).tolist())
#> weight, per example: [[8.0, 16.0, 24.0], [80.0, 100.0, 120.0]]
print("bias, per example:", each["bias"].squeeze(1).tolist())
#> bias, per example: [8.0, 20.0]
print("mean for weight:", each["weight"].mean(dim=0).tolist())
#> mean for weight: [[44.0, 58.0, 72.0]]
((model(X)[:, 0] - targets) ** 2).mean().backward()
print("usual gradient, mean loss:", model.weight.grad.tolist())
#> usual gradient, mean loss: [[44.0, 58.0, 72.0]]
