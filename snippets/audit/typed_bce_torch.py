import torch


def slope(f, value):
    x = torch.tensor(value, requires_grad=True)
    return torch.autograd.grad(f(x), x)[0].tolist()


def tail(z):
    return torch.log1p(torch.exp(-abs(z)))  # $e^{-|z|}$


bce = torch.nn.functional.binary_cross_entropy_with_logits
zero, one = torch.tensor(0.0), torch.tensor(1.0)
# $\max(z, 0) - z y + \log(1 + e^{-|z|})$
losses = {
    "clip(z, 0) - z + tail": lambda z: z.clip(min=0) - z + tail(z),
    "maximum(z, 0) - z + tail": lambda z: z.maximum(zero) - z + tail(z),
    "relu(z) - z + tail": lambda z: z.relu() - z + tail(z),
    "softplus(z) - z": lambda z: torch.nn.functional.softplus(z) - z,
    "built-in loss": lambda z: bce(z, one),
}
for name, loss in losses.items():
    print(f"{name}:", slope(loss, 0.0))
    #> clip(z, 0) - z + tail: 0.0
    #> maximum(z, 0) - z + tail: -0.5
    #> relu(z) - z + tail: -1.0
    #> softplus(z) - z: -0.5
    #> built-in loss: -0.5
