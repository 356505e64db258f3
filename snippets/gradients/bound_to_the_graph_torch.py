import copy

import torch

x = torch.tensor(3.0, requires_grad=True)
with torch.inference_mode():
    frozen = x * 2
with torch.no_grad():
    constant = x * 2
cases = {
    "deepcopy": lambda: copy.deepcopy(x * 2),
    "numpy": lambda: x.numpy(),
    "inference_mode": lambda: x * frozen,
    "no_grad": lambda: x * constant,
}
for name, action in cases.items():
    try:
        result = action().item()
    except RuntimeError as error:
        text = str(error).split(".")[0]
        result = f"{type(error).__name__}: {text}"
    print(f"{name}:", result)
    #> deepcopy: RuntimeError: Only Tensors created explicitly by the user (graph leaves) support the deepcopy protocol at the moment
    #> numpy: RuntimeError: Can't call numpy() on Tensor that requires grad
    #> inference_mode: RuntimeError: Inference tensors cannot be saved for backward
    #> no_grad: 18.0
