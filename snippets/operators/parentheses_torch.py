import torch


def output(z):
    return f"{torch.sigmoid(z).item():.4f}"


torch.manual_seed(7)
f = torch.randn((1, 5))
w = torch.randn_like(f)
b = torch.randn((1, 1))

print("neuron:", output(torch.sum(f * w) + b))
#> neuron: 0.1595
print("bias per feature:", output(torch.sum(f * w + b)))
#> bias per feature: 0.4034
print("table and bias per cell:", output(torch.sum(f.t() * w + b)))
#> table and bias per cell: 0.9897
print("table and one bias:", output(torch.sum(f.t() * w) + b))
#> table and one bias: 0.0448
