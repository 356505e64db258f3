import torch


def load(state):
    linear = torch.nn.Linear(3, 2)
    before = linear.weight.detach().clone()
    try:
        linear.load_state_dict(state)
        error = None
    except RuntimeError as raised:
        error = type(raised).__name__
    kept = torch.equal(linear.weight, before)
    return error, kept, torch.equal(linear.bias, state["bias"])


bias = torch.ones(2)
error, kept, loaded = load({"kernel": torch.ones(2, 3), "bias": bias})
print("wrong name:", error)
#> wrong name: RuntimeError
print("wrong name, weight kept:", kept)
#> wrong name, weight kept: True
print("wrong name, bias loaded:", loaded)
#> wrong name, bias loaded: True
error, kept, loaded = load({"weight": torch.ones(3, 2), "bias": bias})
print("wrong shape:", error)
#> wrong shape: RuntimeError
print("wrong shape, weight kept:", kept)
#> wrong shape, weight kept: True
print("wrong shape, bias loaded:", loaded)
#> wrong shape, bias loaded: True
