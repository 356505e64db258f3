import torch

weights, labels = torch.tensor([1.0, 3.0]), torch.tensor([0, 1])
loss = torch.nn.CrossEntropyLoss(weights, label_smoothing=0.5)
z = torch.zeros(2, 2, requires_grad=True)

grad = torch.autograd.grad(loss(z, labels), z)[0]
print("right logit, weight 1:", grad[0, 0].item() + 0.0)
#> right logit, weight 1: 0.0
print("right logit, weight 3:", grad[1, 1].item())
#> right logit, weight 3: -0.25
