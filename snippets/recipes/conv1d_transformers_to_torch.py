import torch
from transformers.pytorch_utils import Conv1D


def conv1d_transformers_to_torch(conv: Conv1D) -> torch.nn.Linear:
    """A new torch.nn.Linear with the weights of GPT-2's Conv1D.

    (in, out) becomes (out, in), a square weight such as c_proj too;
    dtype and device are kept, and requires_grad is not.
    Raises ValueError for any other layer, torch.nn.Conv1d among them.
    """
    if not isinstance(conv, Conv1D):
        kind = f"{type(conv).__module__}.{type(conv).__name__}"
        raise ValueError(f"{kind}, needs {Conv1D.__module__}.Conv1D")
    check_plain(conv, Conv1D)
    weight = conv.weight.detach().T  # (out_features, in_features)
    options = {"dtype": weight.dtype, "device": weight.device}
    linear = torch.nn.Linear(*weight.T.shape, **options)
    linear.load_state_dict({"weight": weight, "bias": conv.bias})
    return linear


def check_plain(layer: torch.nn.Module, kind: type) -> None:
    """Raise ValueError if ``layer`` computes more than its class."""
    name = type(layer).__name__
    own = getattr(layer.forward, "__func__", None), type(layer).__call__
    if own != (kind.forward, kind.__call__):
        raise ValueError(f"{name} has a forward of its own")
    if layer._forward_hooks or layer._forward_pre_hooks:
        raise ValueError(f"{name} has forward hooks, remove them first")
    for key, w in layer.state_dict().items():
        if w.is_meta or w.is_complex():
            found = f"{name}.{key} is {w.dtype} on {w.device}"
            raise ValueError(f"{found}, needs real values")


conv = Conv1D(2, 2)
state = {"weight": torch.tensor([[1.0, 2.0], [3.0, 4.0]])}
conv.load_state_dict(state | {"bias": torch.tensor([10.0, 20.0])})
linear = conv1d_transformers_to_torch(conv)
x = torch.tensor([[1.0, 0.0], [1.0, 2.0]])
print("Conv1D:", conv.weight.tolist())
#> Conv1D: [[1.0, 2.0], [3.0, 4.0]]
print("Linear:", linear.weight.tolist())
#> Linear: [[1.0, 3.0], [2.0, 4.0]]
print("outputs:", conv(x).tolist())
#> outputs: [[11.0, 22.0], [17.0, 30.0]]
print("equal:", torch.equal(conv(x), linear(x)))
#> equal: True
for layer in (linear, torch.nn.Conv1d(2, 2, 1)):
    try:
        conv1d_transformers_to_torch(layer)
    except ValueError as error:
        print(f"{type(layer).__name__} refused:", error)
        #> Linear refused: torch.nn.modules.linear.Linear, needs transformers.pytorch_utils.Conv1D
        #> Conv1d refused: torch.nn.modules.conv.Conv1d, needs transformers.pytorch_utils.Conv1D
