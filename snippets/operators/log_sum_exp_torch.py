import torch

z, t = torch.tensor([1000.0, 0.0]), 1
p = torch.softmax(z, dim=0)  # $p_k = e^{z_k} / \sum_j e^{z_j}$
# $-\log p_t = \log \sum_k e^{z_k} - z_t$
naive = torch.log(torch.exp(z).sum()) - z[t]
m = z.max()  # $m = \max_k z_k$
# $\log \sum_k e^{z_k} = m + \log \sum_k e^{z_k - m}$
stable = m + torch.log(torch.exp(z - m).sum()) - z[t]
loss = torch.nn.CrossEntropyLoss()(z[None], torch.tensor([t]))

print("softmax, then logarithm:", -torch.log(p[t]).item())
#> softmax, then logarithm: inf
print("log of the sum:", naive.item())
#> log of the sum: inf
print("largest taken out:", stable.item())
#> largest taken out: 1000.0
print("loss function:", loss.item())
#> loss function: 1000.0
