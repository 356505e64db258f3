import torch

x = torch.tensor([[1, 2, 3, 4, 5]])
W = torch.arange(15).reshape(3, 5)  # (out, in)
K = W.T  # (in, out)

y = torch.einsum("bi,oi->bo", x, W)  # $y_{bo} = \sum_i x_{bi} W_{oi}$
print("W:", tuple(W.shape))
#> W: (3, 5)
print("bi,oi->bo:", y.tolist())
#> bi,oi->bo: [[40, 115, 190]]
assert torch.equal(y, torch.nn.functional.linear(x, W))

y = torch.einsum("bi,io->bo", x, K)  # $y_{bo} = \sum_i x_{bi} K_{io}$
print("K:", tuple(K.shape))
#> K: (5, 3)
print("bi,io->bo:", y.tolist())
#> bi,io->bo: [[40, 115, 190]]
assert torch.equal(y, torch.matmul(x, K))
