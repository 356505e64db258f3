import torch
from torch.func import grad, vmap

X = torch.tensor([[1.0, 2, 3], [4, 5, 6]])  # (batch, in_features)
W = torch.tensor([[1.0, 0, 1]])  # (out_features, in_features)


def column(W, x):
    return (W @ x).square()  # (1,)


def scalar(W, x):
    return column(W, x).squeeze(-1)  # ()


for loss in column, scalar:
    try:
        each = vmap(grad(loss), in_dims=(None, 0))(W, X)
        answer = tuple(each.shape)
    except RuntimeError as error:
        answer = f"{type(error).__name__}: {error}"
    print(f"{loss.__name__}:", answer)
    #> column: RuntimeError: grad_and_value(f)(*args): Expected f(*args) to return a scalar Tensor, got tensor with 1 dims. Maybe you wanted to use the vjp or jacrev APIs instead?
    #> scalar: (2, 1, 3)
