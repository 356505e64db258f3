import torch

logits = torch.zeros(3, 1)
targets = torch.zeros(3)

try:
    torch.nn.BCEWithLogitsLoss()(logits, targets)
except ValueError as error:
    print("error:", error)
    #> error: Target size (torch.Size([3])) must be the same as input size (torch.Size([3, 1]))
