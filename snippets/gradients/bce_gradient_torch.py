import torch

functional = torch.nn.functional


def gradient(loss, z, y):
    z = torch.tensor(z, requires_grad=True)
    return torch.autograd.grad(loss(z, torch.tensor(y)), z)[0]


def on_p(z, y):
    p = torch.sigmoid(z)
    return functional.binary_cross_entropy(p, y)


on_z = functional.binary_cross_entropy_with_logits
for z, y in [(10.0, 0.0), (20.0, 0.0), (-20.0, 1.0), (20.0, 1.0)]:
    value = round(gradient(on_p, z, y).item(), 3) + 0.0
    print(f"on p, logit {z:.0f}, target {y:.0f}:", value)
    #> on p, logit 10, target 0: 1.0
    #> on p, logit 20, target 0: 0.0
    #> on p, logit -20, target 1: -1.0
    #> on p, logit 20, target 1: 0.0
for z, y in [(20.0, 0.0), (-20.0, 1.0), (20.0, 1.0)]:
    value = round(gradient(on_z, z, y).item(), 3) + 0.0
    print(f"on logits, logit {z:.0f}, target {y:.0f}:", value)
    #> on logits, logit 20, target 0: 1.0
    #> on logits, logit -20, target 1: -1.0
    #> on logits, logit 20, target 1: 0.0
