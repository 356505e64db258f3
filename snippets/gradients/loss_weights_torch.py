import torch

functional = torch.nn.functional


def right_logits(labels, weights):
    z, y = torch.zeros(2, 2, requires_grad=True), torch.tensor(labels)
    loss = functional.cross_entropy(z, y, torch.tensor(weights))
    # $p_k - y_k$
    grad = torch.autograd.grad(loss, z)[0]
    return [grad[0, labels[0]].item(), grad[1, labels[1]].item()]


print("weights 1 and 3:", right_logits([0, 1], [1.0, 3.0]))
#> weights 1 and 3: [-0.125, -0.375]
print("weights 2 and 6:", right_logits([0, 1], [2.0, 6.0]))
#> weights 2 and 6: [-0.125, -0.375]
print("class 1 alone, weight 3:", right_logits([1, 1], [1.0, 3.0]))
#> class 1 alone, weight 3: [-0.25, -0.25]
bce = functional.binary_cross_entropy_with_logits
# $p - y$
z, y = torch.zeros(2, requires_grad=True), torch.tensor([0.0, 1.0])
loss = bce(z, y, pos_weight=torch.tensor(3.0))
print("pos_weight 3:", torch.autograd.grad(loss, z)[0].tolist())
#> pos_weight 3: [0.25, -0.75]
