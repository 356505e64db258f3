import torch

a, b, c = torch.tensor([0.1, 0.7, -0.8])

first, second = (a + b) + c, a + (b + c)
print("(a + b) + c:", first.item())
#> (a + b) + c: 0.0
print("a + (b + c):", second.item())
#> a + (b + c): -2.2351741790771484e-08
print("allclose:", torch.allclose(first, second))
#> allclose: False

atol = torch.finfo(torch.float32).eps * c.abs().item()
print("eps * abs(c):", atol)
#> eps * abs(c): 9.536743306171047e-08
close = torch.allclose(first, second, rtol=0, atol=atol)
print("allclose with that atol:", close)
#> allclose with that atol: True
