import torch


def gradient(loss, z):
    z = torch.tensor(z, requires_grad=True)
    return torch.autograd.grad(loss(z), z)[0].item()


def typed(z):
    return -torch.log(torch.sigmoid(z) + 1e-7)


for z in -10.0, -16.0, -20.0:
    print(f"with eps, logit {z:.0f}:", round(gradient(typed, z), 2))
    #> with eps, logit -10: -1.0
    #> with eps, logit -16: -0.53
    #> with eps, logit -20: -0.02
right = gradient(lambda z: torch.nn.functional.softplus(-z), -20.0)
print("softplus, logit -20:", round(right, 2))
#> softplus, logit -20: -1.0
