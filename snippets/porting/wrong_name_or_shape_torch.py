import torch


def load(state):
    linear = torch.nn.Linear(3, 2)
    before = linear.weight.detach().clone()
    try:
        linear.load_state_dict(state)
        error = None
    except RuntimeError as raised:
        error = type(raised).__name__
    return error, torch.equal(linear.weight, before)


bias = torch.ones(2)
error, kept = load({"kernel": torch.ones(2, 3), "bias": bias})
print("wrong name:", error)
#> wrong name: RuntimeError
print("wrong name, weight kept:", kept)
#> wrong name, weight kept: True
error, kept = load({"weight": torch.ones(3, 2), "bias": bias})
print("wrong shape:", error)
#> wrong shape: RuntimeError
print("wrong shape, weight kept:", kept)
#> wrong shape, weight kept: True
