import torch
from torch.func import grad, vmap
from torch.utils.flop_counter import FlopCounterMode

V, W = torch.ones(8, 8), torch.ones(8, 8, requires_grad=True)


def loss(W, x):
    return (V @ torch.tanh(W @ x)).square().sum()


def mapped(X):
    vmap(grad(loss), in_dims=(None, 0))(W, X)


def jacobian(X):
    losses = (torch.tanh(X @ W.T) @ V.T).square().sum(dim=1)
    seeds = torch.eye(len(X))
    torch.autograd.grad(losses, W, seeds, is_grads_batched=True)


def work(f, size):
    with FlopCounterMode(display=False) as counter:
        f(torch.ones(size, 8))
    return counter.get_total_flops()


for name, f in {"mapped": mapped, "jacobian": jacobian}.items():
    growth = work(f, 64) / work(f, 32)
    print(f"{name}, twice the batch, times the work:", round(growth))
    #> mapped, twice the batch, times the work: 2
    #> jacobian, twice the batch, times the work: 4
