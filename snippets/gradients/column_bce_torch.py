import torch

bce = torch.nn.BCEWithLogitsLoss()
labels = torch.tensor([1.0, 1.0, 0.0, 0.0])  # (4,)


def gradient(labels):
    z = torch.zeros(4, 1, requires_grad=True)
    grad = torch.autograd.grad(bce(z, labels), z)[0]
    return grad.flatten().tolist()


print("equal shapes:", gradient(labels[:, None]))
#> equal shapes: [-0.125, -0.125, 0.125, 0.125]
try:
    print("(4, 1) and (4,):", gradient(labels))
except ValueError as error:
    print("(4, 1) and (4,):", type(error).__name__)
    #> (4, 1) and (4,): ValueError
