import torch
from safetensors.torch import load, save

NAMES = {"fc1": "hidden", "fc2": "output"}

old = torch.nn.ModuleDict(
    {"fc1": torch.nn.Linear(2, 2), "fc2": torch.nn.Linear(2, 1)}
)
new = torch.nn.ModuleDict(
    {"hidden": torch.nn.Linear(2, 2), "output": torch.nn.Linear(2, 1)}
)
stored = save(old.state_dict())
state = {}
for key, w in load(stored).items():
    name, _, kind = key.rpartition(".")
    state[f"{NAMES[name]}.{kind}"] = w
print("result:", new.load_state_dict(state))
#> result: <All keys matched successfully>
print("names:", sorted(state))
#> names: ['hidden.bias', 'hidden.weight', 'output.bias', 'output.weight']
equal = torch.equal(old["fc1"].weight, new["hidden"].weight)
print("equal:", equal)
#> equal: True
