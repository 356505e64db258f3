import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y = x * 2
seed = torch.ones(2)

print("x:", tuple(x.shape))
#> x: (3,)
print("seed:", tuple(seed.shape))
#> seed: (2,)
try:
    (gradient,) = torch.autograd.grad(y, x, grad_outputs=seed)
    print("gradient:", tuple(gradient.shape))
except RuntimeError as error:
    print("gradient:", f"{type(error).__name__}: {error}")
    #> gradient: RuntimeError: Mismatch in shape: grad_output[0] has a shape of torch.Size([2]) and output[0] has a shape of torch.Size([3]).
