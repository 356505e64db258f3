import torch
from torch.autograd import grad
from torch.nn import Linear, Sequential, Softplus

torch.manual_seed(0)
critic = Sequential(Linear(2, 4), Softplus(), Linear(4, 1))
compiled = torch.compile(critic, backend="aot_eager")
points = torch.randn(3, 2)


def penalty(slope):
    return ((slope.norm(dim=1) - 1) ** 2).mean()


def outside(critic):
    x = points.clone().requires_grad_()
    (slope,) = grad(critic(x).sum(), x, create_graph=True)
    return penalty(slope)


@torch.compile(backend="aot_eager")
def inside(x):
    slope = torch.func.grad(lambda x: critic(x).sum())(x)
    return penalty(slope)


def learn(loss):
    critic.zero_grad()
    loss.backward()
    return critic[0].weight.grad.clone()


right = learn(critic(points).mean() + outside(critic))
with torch.compiler.set_stance("force_eager"):
    uncompiled = outside(compiled)
found = learn(compiled(points).mean() + uncompiled)
print("force_eager as uncompiled:", torch.allclose(found, right))
#> force_eager as uncompiled: True
found = learn(compiled(points).mean() + inside(points))
print("torch.func as uncompiled:", torch.allclose(found, right))
#> torch.func as uncompiled: True
