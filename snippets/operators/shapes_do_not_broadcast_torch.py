import torch

try:
    torch.ones(3) + torch.ones(4)
except RuntimeError as error:
    print("type:", type(error).__name__)
    #> type: RuntimeError
    print("text:", error)
    #> text: The size of tensor a (3) must match the size of tensor b (4) at non-singleton dimension 0
