import torch

logit = torch.tensor([200.0], requires_grad=True)
target = torch.tensor([0.0])
print("logit:", logit.item())
#> logit: 200.0
print("target:", target.item())
#> target: 0.0

loss = torch.nn.BCELoss()(torch.sigmoid(logit), target)
(gradient,) = torch.autograd.grad(loss, logit)
print("BCELoss of the sigmoid:", loss.item())
#> BCELoss of the sigmoid: 100.0
print("gradient through the sigmoid:", gradient.item())
#> gradient through the sigmoid: 0.0

loss = torch.nn.BCEWithLogitsLoss()(logit, target)
(gradient,) = torch.autograd.grad(loss, logit)
print("BCEWithLogitsLoss:", loss.item())
#> BCEWithLogitsLoss: 200.0
print("gradient of BCEWithLogitsLoss:", gradient.item())
#> gradient of BCEWithLogitsLoss: 1.0
