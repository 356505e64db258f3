import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = torch.tensor(1.0, requires_grad=True) ** 2

try:
    print("by default:", torch.autograd.grad(y, x))
except RuntimeError as error:
    text = str(error).split(".")[0]
    print("by default:", f"{type(error).__name__}: {text}")
    #> by default: RuntimeError: The differentiated Tensor at index 0 appears to not have been used in the graph
(gradient,) = torch.autograd.grad(y, x, materialize_grads=True)
print("zeros:", gradient.tolist())
#> zeros: [0.0, 0.0]
y.backward()
print("x.grad after backward:", x.grad)
#> x.grad after backward: None
