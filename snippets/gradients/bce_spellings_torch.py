import torch


def slope(f, z):
    z = torch.tensor(z, requires_grad=True)
    return torch.autograd.grad(f(z), z)[0].item()


functional, zero = torch.nn.functional, torch.tensor(0.0)
# $\log(1 + e^z) - z y$
losses = {
    "softplus(z) - z": lambda z: functional.softplus(z) - z,
    "logaddexp(z, 0) - z": lambda z: torch.logaddexp(z, zero) - z,
    "-log_sigmoid(z)": lambda z: -functional.logsigmoid(z),
}
for name, loss in losses.items():
    for z in 0.0, -200.0:
        print(f"{name} at {z:.0f}:", slope(loss, z))
        #> softplus(z) - z at 0: -0.5
        #> softplus(z) - z at -200: -1.0
        #> logaddexp(z, 0) - z at 0: -0.5
        #> logaddexp(z, 0) - z at -200: -1.0
        #> -log_sigmoid(z) at 0: -0.5
        #> -log_sigmoid(z) at -200: -1.0
