import torch

b = torch.zeros(2, requires_grad=True)
ones = torch.ones(4, 2)  # (batch, out_features)


def gradient(reduction):
    loss = torch.nn.MSELoss(reduction=reduction)
    return torch.autograd.grad(loss(ones + b, 0 * ones), b)[0]


print("mean:", gradient("mean").tolist())
#> mean: [1.0, 1.0]
print("sum:", gradient("sum").tolist())
#> sum: [8.0, 8.0]
