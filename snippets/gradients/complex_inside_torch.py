import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
power = abs(torch.fft.fft(x)) ** 2
power.sum().backward()
print("gradient:", x.grad.tolist())
#> gradient: [6.0, 12.0, 18.0]
