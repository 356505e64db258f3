import torch

X = torch.tensor([[1.0, 2, 3], [4, 5, 6]])  # (batch, in), $x_n$
layer = torch.nn.Linear(in_features=3, out_features=2)
seen = {}


def keep(layer, inputs, output):
    seen["x"] = inputs[0]
    output.register_hook(lambda delta: seen.update(delta=delta))


layer.register_forward_hook(keep)
y = layer(X)
losses = (y * torch.tensor([[1.0, 0], [2, 3]])).sum(dim=1)
losses.sum().backward()  # $L = \ell_1 + \dots + \ell_N$

x, delta = seen["x"], seen["delta"]
each = torch.einsum("no,ni->noi", delta, x)
print("delta:", delta.tolist())  # $\delta_n$
#> delta: [[1.0, 0.0], [2.0, 3.0]]
print("per example:", each.tolist())
#> per example: [[[1.0, 2.0, 3.0], [0.0, 0.0, 0.0]], [[8.0, 10.0, 12.0], [12.0, 15.0, 18.0]]]
print("sum:", each.sum(dim=0).tolist())
#> sum: [[9.0, 12.0, 15.0], [12.0, 15.0, 18.0]]
print("usual gradient:", layer.weight.grad.tolist())
#> usual gradient: [[9.0, 12.0, 15.0], [12.0, 15.0, 18.0]]
norms = delta.norm(dim=1) * x.norm(dim=1)
# $\lVert \delta_n \rVert \lVert x_n \rVert$
print("norms, squared:", norms.square().round().tolist())
#> norms, squared: [14.0, 1001.0]
print("of each gradient:", each.square().sum(dim=(1, 2)).tolist())
#> of each gradient: [14.0, 1001.0]
