import torch

x = torch.tensor([0.0, 200.0], requires_grad=True)
functions = {
    "softmax, then log": lambda x: torch.log(torch.softmax(x, 0))[0],
    "log_softmax": lambda x: torch.log_softmax(x, 0)[0],
}
for name, f in functions.items():
    gradient = torch.autograd.grad(f(x), x)[0]
    print(f"{name}:", f(x).item(), "with gradient", gradient.tolist())
    #> softmax, then log: -inf with gradient [nan, nan]
    #> log_softmax: -200.0 with gradient [1.0, -1.0]
