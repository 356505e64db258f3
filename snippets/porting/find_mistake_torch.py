import torch

W = torch.tensor([[1.0, 2, 4], [3, 5, 7], [6, 8, 9]])
b = torch.tensor([1.0, 2, 3])


def diagnose(layer):
    bias = layer(torch.zeros(1, 3))[0]
    rows = layer(torch.eye(3))
    if not torch.equal(bias, b):
        return "bias"
    right = W.T + b
    if torch.equal(rows, right):
        return "none"
    if rows.shape == W.shape and torch.equal(rows, W + b):
        return "transpose"
    if sorted(rows.tolist()) == sorted(right.tolist()):
        return "order"
    return "weights"


def copy(W, b):
    linear = torch.nn.Linear(3, 3)
    linear.load_state_dict({"weight": W, "bias": b})
    return linear


print("right:", diagnose(copy(W, b)))
#> right: none
print("transpose missing:", diagnose(copy(W.T, b)))
#> transpose missing: transpose
print("features swapped:", diagnose(copy(W[:, [1, 0, 2]], b)))
#> features swapped: order
print("bias missing:", diagnose(copy(W, b * 0)))
#> bias missing: bias
print("not copied:", diagnose(copy(torch.randn(3, 3), b)))
#> not copied: weights
