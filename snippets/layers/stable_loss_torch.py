import torch

z, t = torch.tensor([200.0]), torch.tensor([0.0])
p = torch.sigmoid(z)  # $p = \sigma(z)$
# $-t \log p - (1 - t) \log(1 - p)$
apart = -t * torch.log(p) - (1 - t) * torch.log(1 - p)
# $1 - p = 1 / (1 + e^z)$, $\log p = z + \log(1 - p)$
# $\log(1 + e^z) - t z$
naive = torch.log(1 + torch.exp(z)) - t * z
# $\log(1 + e^z) = \max(z, 0) + \log(1 + e^{-|z|})$
tail = torch.log(1 + torch.exp(-z.abs()))
stable = z.clamp(min=0) + tail - t * z
loss = torch.nn.BCEWithLogitsLoss()(z, t)

print("sigmoid:", p.item())
#> sigmoid: 1.0
print("sigmoid, then logarithm:", apart.item())
#> sigmoid, then logarithm: inf
print("naive formula:", naive.item())
#> naive formula: inf
print("stable formula:", stable.item())
#> stable formula: 200.0
print("loss function:", loss.item())
#> loss function: 200.0
