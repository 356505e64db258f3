import torch


def neuron(z):
    return f"{torch.sigmoid(z).item():.4f}"


torch.manual_seed(7)
f = torch.randn((1, 5))
w = torch.randn_like(f)
b = torch.randn((1, 1))

print("sum(f * w) + b:", neuron(torch.sum(f * w) + b))
#> sum(f * w) + b: 0.1595
print("sum(f * w + b):", neuron(torch.sum(f * w + b)))
#> sum(f * w + b): 0.4034
print("sum(f.t() * w + b):", neuron(torch.sum(f.t() * w + b)))
#> sum(f.t() * w + b): 0.9897
print("sum(f.t() * w) + b:", neuron(torch.sum(f.t() * w) + b))
#> sum(f.t() * w) + b: 0.0448
