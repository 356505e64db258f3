import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
losses = [w[0] * w[1], w[0] + w[1]]


def gradient(losses):
    return torch.autograd.grad(losses, w, retain_graph=True)[0]


print("both losses:", gradient(losses).tolist())
#> both losses: [4.0, 3.0]
print("first loss:", gradient(losses[0]).tolist())
#> first loss: [3.0, 2.0]
print("second loss:", gradient(losses[1]).tolist())
#> second loss: [1.0, 1.0]
