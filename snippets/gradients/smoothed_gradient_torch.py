import torch

loss = torch.nn.CrossEntropyLoss(label_smoothing=0.4)
label = torch.tensor([0])


def right_logit(p):
    z = torch.log(torch.tensor([p])).requires_grad_()
    # $p_k - (1 - \alpha) y_k - \alpha / K$
    grad = torch.autograd.grad(loss(z, label), z)[0]
    return round(grad[0, 0].item(), 3) + 0.0


print("p 0.25:", right_logit([0.25, 0.25, 0.25, 0.25]))
#> p 0.25: -0.45
print("p 0.7:", right_logit([0.7, 0.1, 0.1, 0.1]))
#> p 0.7: 0.0
print("p 0.94:", right_logit([0.94, 0.02, 0.02, 0.02]))
#> p 0.94: 0.24
