import torch

coef = torch.tensor([1.0, 2.0, 3.0])
linear = torch.nn.Linear(3, 2)
with torch.no_grad():
    linear.weight.copy_(coef)
print("copy_:", linear.weight.tolist())
#> copy_: [[1.0, 2.0, 3.0], [1.0, 2.0, 3.0]]

try:
    linear.load_state_dict({"weight": coef, "bias": torch.zeros(2)})
except RuntimeError as error:
    text = str(error).splitlines()[1].strip()
    print("load_state_dict:", f"{type(error).__name__}: ... {text}")
    #> load_state_dict: RuntimeError: ... size mismatch for weight: copying a param with shape torch.Size([3]) from checkpoint, the shape in current model is torch.Size([2, 3]).
