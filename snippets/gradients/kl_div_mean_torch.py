import warnings

import torch

target = torch.tensor([[1.0, 0, 0, 0], [1.0, 0, 0, 0]])


def right_logit(loss):
    z = torch.zeros(2, 4, requires_grad=True)
    value = loss(torch.log_softmax(z, dim=1), target)
    return torch.autograd.grad(value, z)[0][0, 0].item()


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("mean:", right_logit(torch.nn.KLDivLoss()))
    #> mean: -0.09375
print("warning:", str(caught[0].message)[:70])
#> warning: reduction: 'mean' divides the total loss by both the batch size and th
batchmean = torch.nn.KLDivLoss(reduction="batchmean")
print("batchmean:", right_logit(batchmean))
#> batchmean: -0.375
z = torch.zeros(2, 4, requires_grad=True)
loss = torch.nn.CrossEntropyLoss()(z, target)
grad = torch.autograd.grad(loss, z)[0]
print("cross entropy:", grad[0, 0].item())
#> cross entropy: -0.375
