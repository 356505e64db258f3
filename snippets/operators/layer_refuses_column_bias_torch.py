import torch

layer = torch.nn.Linear(in_features=5, out_features=2)
state = {"weight": torch.ones(2, 5), "bias": torch.ones(2, 1)}
try:
    layer.load_state_dict(state)
except RuntimeError as error:
    text = str(error).split("size mismatch for ")[1].strip()
    print("error:", f"{type(error).__name__}: {text}")
    #> error: RuntimeError: bias: copying a param with shape torch.Size([2, 1]) from checkpoint, the shape in current model is torch.Size([2]).
