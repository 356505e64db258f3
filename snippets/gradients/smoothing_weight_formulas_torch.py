import torch

weights, labels = torch.tensor([1.0, 3.0]), torch.tensor([0, 1])
target = torch.tensor([[0.75, 0.25], [0.25, 0.75]])
z = torch.zeros(2, 2, requires_grad=True)
log_p = torch.log_softmax(z, dim=1)


def right_logits(each, total):
    loss = each.sum() / total
    grad = torch.autograd.grad(loss, z, retain_graph=True)[0]
    return [grad[0, 0].item() + 0.0, grad[1, 1].item()]


of_label = weights[labels]
each = -(weights * target * log_p).sum(dim=1)
print("a weight per class:", right_logits(each, of_label.sum()))
#> a weight per class: [0.0, -0.25]
of_target = target @ weights  # (examples,)
each = -of_target * (target * log_p).sum(dim=1)
print("a mean weight:", right_logits(each, of_target.sum()))
#> a mean weight: [-0.09375, -0.15625]
each = -of_label * (target * log_p).sum(dim=1)
print("the label's weight:", right_logits(each, 2))
#> the label's weight: [-0.125, -0.375]
