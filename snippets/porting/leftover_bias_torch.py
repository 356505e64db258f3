import torch

state = {"weight": torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])}
zero = torch.zeros(1, 3)

linear = torch.nn.Linear(3, 2)
try:
    linear.load_state_dict(state)
except RuntimeError as error:
    print("error:", str(error).splitlines()[1].strip())
    #> error: Missing key(s) in state_dict: "bias".

linear.load_state_dict(state, strict=False)
print("zeros, not strict:", not linear(zero).any().item())
#> zeros, not strict: False
linear.load_state_dict(state | {"bias": torch.zeros(2)})
print("zeros, zero bias:", not linear(zero).any().item())
#> zeros, zero bias: True
