import torch
from torch.func import functional_call, grad, vmap

X = torch.tensor([[1.0, 5], [5, 1]])  # (batch, features)
norm = torch.nn.BatchNorm1d(2)


def loss(scale, x):
    return functional_call(norm, {"weight": scale}, (x,)).sum()


def loss_of_batch(scale, x):
    return loss(scale, x[None])


for f in loss, loss_of_batch:
    try:
        vmap(grad(f), in_dims=(None, 0))(norm.weight, X)
    except (ValueError, RuntimeError) as error:
        message = f"{type(error).__name__}: {error}"
        print(f"{f.__name__}:", message.partition(". This")[0])
        #> loss: ValueError: expected 2D or 3D input (got 1D input)
        #> loss_of_batch: RuntimeError: During a grad (vjp, jvp, grad, etc) transform, the function provided attempted to call in-place operation (aten::add_.Tensor) that would mutate a captured Tensor

norm = torch.nn.BatchNorm1d(2).eval()
each = vmap(grad(loss_of_batch), in_dims=(None, 0))(norm.weight, X)
print("eval:", each.round().tolist())
#> eval: [[1.0, 5.0], [5.0, 1.0]]
