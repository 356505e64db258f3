import torch

targets = torch.tensor([0.0, 1.0, 5.0])  # (3,)


def gradient(values):
    predictions = torch.tensor(values)[:, None].requires_grad_()
    error = predictions - targets  # (3, 3)
    error.square().sum().backward()
    return predictions.grad.flatten().tolist()


print("targets:", targets.tolist())
#> targets: [0.0, 1.0, 5.0]
print("gradient at the targets:", gradient(targets.tolist()))
#> gradient at the targets: [-12.0, -6.0, 18.0]
print("mean of the targets:", targets.mean().item())
#> mean of the targets: 2.0
print("gradient at the mean:", gradient([2.0, 2.0, 2.0]))
#> gradient at the mean: [0.0, 0.0, 0.0]
