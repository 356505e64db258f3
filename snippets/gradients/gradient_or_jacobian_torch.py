import torch

X = torch.arange(12.0).reshape(4, 3)  # (batch, in)
W = torch.ones(2, 3)  # (out, in)
G = torch.ones(4, 2)  # (batch, out)


def output(W):
    return X @ W.T


gradient = torch.func.grad(lambda W: (G * output(W)).sum())(W)
jacobian = torch.func.jacrev(output)(W)
print("weight:", tuple(W.shape))
#> weight: (2, 3)
print("gradient of the loss:", tuple(gradient.shape))
#> gradient of the loss: (2, 3)
print("Jacobian of the output:", tuple(jacobian.shape))
#> Jacobian of the output: (4, 2, 2, 3)
assert torch.equal(gradient, torch.einsum("no,nopi->pi", G, jacobian))
