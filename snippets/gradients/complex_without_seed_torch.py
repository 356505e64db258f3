import torch

z = torch.tensor(1 + 2j, requires_grad=True)
try:
    print("gradient:", torch.autograd.grad(z * z, z)[0].item())
except RuntimeError as error:
    print("gradient:", f"{type(error).__name__}: {error}")
    #> gradient: RuntimeError: grad can be implicitly created only for real scalar outputs but got torch.complex64
seed = torch.tensor(1 + 0j)
(gradient,) = torch.autograd.grad(z * z, z, grad_outputs=seed)
print("seed of one:", gradient.item())
#> seed of one: (2-4j)
