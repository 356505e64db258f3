import torch

state = {"kernel": torch.ones(2, 3), "bias": torch.ones(2)}
linear = torch.nn.Linear(3, 2)
try:
    linear.load_state_dict(state)
except RuntimeError as error:
    for line in str(error).splitlines():
        print("error:", line.strip())
        #> error: Error(s) in loading state_dict for Linear:
        #> error: Missing key(s) in state_dict: "weight".
        #> error: Unexpected key(s) in state_dict: "kernel".

result = linear.load_state_dict(state, strict=False)
print("missing_keys:", result.missing_keys)
#> missing_keys: ['weight']
print("unexpected_keys:", result.unexpected_keys)
#> unexpected_keys: ['kernel']
print("weight loaded:", torch.equal(linear.weight, state["kernel"]))
#> weight loaded: False

state["weight"] = state.pop("kernel")
linear.load_state_dict(state)
print("renamed:", torch.equal(linear.weight, state["weight"]))
#> renamed: True
