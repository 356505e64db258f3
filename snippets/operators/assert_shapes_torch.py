import torch


def squared_error(predictions, targets):
    assert predictions.shape == targets.shape, "shapes differ"
    return (predictions - targets).square().mean()


targets = torch.tensor([0.0, 1.0, 2.0])
print("equal shapes:", squared_error(targets, targets).item())
#> equal shapes: 0.0
try:
    squared_error(targets[:, None], targets)
except AssertionError as error:
    print("(3, 1) and (3,):", str(error).splitlines()[0])
    #> (3, 1) and (3,): shapes differ
