import torch

x = torch.tensor(2.0, requires_grad=True)

y = x**2
y.backward()
try:
    y.backward()
except RuntimeError as error:
    message = str(error).split(" (")[0]
    print("second call:", f"{type(error).__name__}: {message}")
    #> second call: RuntimeError: Trying to backward through the graph a second time

x.grad = None
y = x**2
y.backward(retain_graph=True)
y.backward()
print("with retain_graph:", x.grad.item())
#> with retain_graph: 8.0
