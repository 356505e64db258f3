import torch

loss, label = torch.nn.CrossEntropyLoss(), torch.tensor([0])


def gradient(prepare, logits):
    z = torch.tensor([logits], requires_grad=True)
    # $p_k - y_k$
    grad = torch.autograd.grad(loss(prepare(z), label), z)[0]
    return round(grad[0, 0].item(), 4) + 0.0


def softmax(z):
    return torch.softmax(z, dim=1)


start, wrong = [0.0, 0.0, 0.0, 0.0], [0.0, 20.0, 0.0, 0.0]
print("once, at the start:", gradient(lambda z: z, start))
#> once, at the start: -0.75
print("twice, at the start:", gradient(softmax, start))
#> twice, at the start: -0.1875
print("once, sure and wrong:", gradient(lambda z: z, wrong))
#> once, sure and wrong: -1.0
print("twice, sure and wrong:", gradient(softmax, wrong))
#> twice, sure and wrong: 0.0
