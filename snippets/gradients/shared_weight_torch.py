import torch


# $dy/dw = ∂y/∂u + ∂y/∂v$
def rnn(u, v):
    state = u * 1 + 2
    return v * state


w, u, v = torch.full((3, 1), 2.0, requires_grad=True)
first, second = torch.autograd.grad(rnn(u, v), [u, v])
(shared,) = torch.autograd.grad(rnn(w, w), w)
print("first use:", first.item())
#> first use: 2.0
print("second use:", second.item())
#> second use: 4.0
print("shared:", shared.item())
#> shared: 6.0
