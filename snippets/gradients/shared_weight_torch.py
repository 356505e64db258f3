import torch


def rnn(first, second):
    state = first * 1 + 2
    return second * state


w, u, v = (torch.tensor(2.0, requires_grad=True) for _ in range(3))
first, second = torch.autograd.grad(rnn(u, v), [u, v])
(shared,) = torch.autograd.grad(rnn(w, w), w)  # $∂y/∂u + ∂y/∂v$
print("first use:", first.item())
#> first use: 2.0
print("second use:", second.item())
#> second use: 4.0
print("shared:", shared.item())
#> shared: 6.0
