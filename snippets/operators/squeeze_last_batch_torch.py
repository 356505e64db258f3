import torch

loss = torch.nn.BCEWithLogitsLoss()
logits = torch.zeros(1, 1)
targets = torch.zeros(1)

print("logits.squeeze(1):", tuple(logits.squeeze(1).shape))
#> logits.squeeze(1): (1,)
print("its loss:", round(loss(logits.squeeze(1), targets).item(), 2))
#> its loss: 0.69
print("logits.squeeze():", tuple(logits.squeeze().shape))
#> logits.squeeze(): ()
try:
    loss(logits.squeeze(), targets)
except ValueError as error:
    print("error:", error)
    #> error: Target size (torch.Size([1])) must be the same as input size (torch.Size([]))
