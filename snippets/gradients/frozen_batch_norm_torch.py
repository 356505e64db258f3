import torch

x = torch.tensor([[2.0], [4.0]])


def running_mean(way):
    first = torch.nn.Parameter(torch.ones(1))
    norm = torch.nn.BatchNorm1d(1, momentum=0.5)
    norm.requires_grad_(way != "requires_grad_(False)")
    norm.train(way != "eval()")
    with torch.set_grad_enabled(way != "no_grad()"):
        y = norm(first * x)
    if way == "output detached":
        y = y.detach()
    if y.requires_grad:
        y.sum().backward()
    trained = [first]
    if way != "not in the optimizer":
        trained += norm.parameters()
    torch.optim.SGD(trained, lr=0.5).step()
    return norm.running_mean.item()


ways = ["not frozen", "requires_grad_(False)", "not in the optimizer"]
for way in [*ways, "output detached", "no_grad()", "eval()"]:
    print(f"running mean, {way}:", running_mean(way))
    #> running mean, not frozen: 1.5
    #> running mean, requires_grad_(False): 1.5
    #> running mean, not in the optimizer: 1.5
    #> running mean, output detached: 1.5
    #> running mean, no_grad(): 1.5
    #> running mean, eval(): 0.0
