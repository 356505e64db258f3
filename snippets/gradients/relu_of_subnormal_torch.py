import torch

zero = torch.zeros(())
cases = {
    "relu at 1e-40": torch.relu,
    "maximum(x, 0) at 1e-40": lambda x: torch.maximum(x, zero),
}
for name, f in cases.items():
    x = torch.tensor(1e-40, requires_grad=True)
    print(f"{name}:", torch.autograd.grad(f(x), x)[0].item())
    #> relu at 1e-40: 1.0
    #> maximum(x, 0) at 1e-40: 1.0
