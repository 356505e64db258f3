import torch

functional = torch.nn.functional
one_hot = torch.tensor([[1.0, 0, 0, 0], [1.0, 0, 0, 0]])  # (N, L)


def right_logit(loss, **options):
    z = torch.zeros(2, 4, requires_grad=True)
    value = loss(z, one_hot, **options)  # $p - y$
    return torch.autograd.grad(value, z)[0][0, 0].item()


bce = functional.binary_cross_entropy_with_logits
print("sigmoid, sum:", right_logit(bce, reduction="sum"))
#> sigmoid, sum: -0.5
print("sigmoid, mean:", right_logit(bce))
#> sigmoid, mean: -0.0625
softmax = functional.cross_entropy
print("softmax, sum:", right_logit(softmax, reduction="sum"))
#> softmax, sum: -0.75
print("softmax, mean:", right_logit(softmax))
#> softmax, mean: -0.375
