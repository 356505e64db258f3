import torch

w = torch.tensor(2.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25)

y = w * w * w  # $dy/dw = 3w^2$
y.backward(retain_graph=True)
optimizer.step()
try:
    y.backward()
except RuntimeError as error:
    text = str(error).partition(": ")[0]
    print("step, then pass:", f"{type(error).__name__}: {text}")
    #> step, then pass: RuntimeError: one of the variables needed for gradient computation has been modified by an inplace operation
    versions = str(error).partition(" is at ")[2].partition(".")[0]
    print("versions:", versions)
    #> versions: version 1; expected version 0 instead

w.grad = None
y = w * w * w
y.backward()
print("w:", w.item())
#> w: -1.0
print("forward again:", w.grad.item())
#> forward again: 3.0
