import torch

layer = torch.nn.Linear(in_features=3, out_features=2)
state = {"weight": torch.ones(3, 2), "bias": torch.ones(2)}
try:
    layer.load_state_dict(state)
except RuntimeError as error:
    text = str(error).splitlines()[1].strip()
    print("error:", f"{type(error).__name__}: ... {text}")
    #> error: RuntimeError: ... size mismatch for weight: copying a param with shape torch.Size([3, 2]) from checkpoint, the shape in current model is torch.Size([2, 3]).
