import torch

x = torch.tensor([[2.0], [4.0]])


def running_mean(way):
    norm = torch.nn.BatchNorm1d(1, momentum=0.5)
    norm.requires_grad_(way != "requires_grad_(False)")
    norm.train(way != "eval()")
    if way == "no_grad()":
        with torch.no_grad():
            norm(x)
    elif way == "output detached":
        norm(x).detach()
    else:
        norm(x)
    return norm.running_mean.item()


ways = ["not frozen", "requires_grad_(False)", "output detached"]
for way in [*ways, "no_grad()", "eval()"]:
    print(f"running mean, {way}:", running_mean(way))
    #> running mean, not frozen: 1.5
    #> running mean, requires_grad_(False): 1.5
    #> running mean, output detached: 1.5
    #> running mean, no_grad(): 1.5
    #> running mean, eval(): 0.0
