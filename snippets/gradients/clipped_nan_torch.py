import torch

a = torch.nn.Parameter(torch.tensor(0.0))
b = torch.nn.Parameter(torch.tensor(2.0))
(torch.where(a > 0, a.sqrt(), 0.0) + 3 * b).backward()
print("gradient of a:", a.grad.item())
#> gradient of a: nan
print("gradient of b:", b.grad.item())
#> gradient of b: 3.0
norm = torch.nn.utils.clip_grad_norm_([a, b], 1.0)
print("norm:", norm.item())
#> norm: nan
print("gradient of b, clipped:", b.grad.item())
#> gradient of b, clipped: nan
clip = torch.nn.utils.clip_grad_norm_
try:
    clip([a, b], 1.0, error_if_nonfinite=True)
except RuntimeError as error:
    print("error_if_nonfinite:", type(error).__name__, error)
    #> error_if_nonfinite: RuntimeError The total norm of order 2.0 for gradients from `parameters` is non-finite, so it cannot be clipped. To disable this error and scale the gradients by the non-finite norm anyway, set `error_if_nonfinite=False`
