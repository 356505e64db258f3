import copy

import jax
import jax.numpy as jnp
import torch
from flax import nnx


def linear_torch_to_flax(
    linear: torch.nn.Linear, layer: nnx.Linear
) -> None:
    """Copy the weights of ``linear`` into ``layer``.

    (out, in) becomes (in, out) whatever the shape, a square one too;
    the dtype is any that both have, bfloat16 among them.
    Raises ValueError, and leaves ``layer`` as it was, if a class,
    shape, dtype or bias does not match, or if one of them computes
    more (hooks, a method of its own) or in another dtype.
    """
    check_kinds((linear, torch.nn.Linear), (layer, nnx.Linear))
    check_plain(linear, torch.nn.Linear)
    linear = copy.deepcopy(linear).eval()
    new = {"kernel": linear.weight.detach().T}
    if linear.bias is not None:
        new["bias"] = linear.bias.detach()
    flat = nnx.to_flat_state(nnx.state(layer, nnx.Param))
    have = {(*k, w.shape, str(w.dtype)) for k, w in flat}
    need = {(k, (*w.shape,), str(w.dtype)[6:]) for k, w in new.items()}
    have, need = sorted(have - need), sorted(need - have)
    if have or need:
        raise ValueError(f"has {have}, needs {need}")
    if type(layer).__call__ is not nnx.Linear.__call__:
        name = type(layer).__name__
        raise ValueError(f"{name} has a __call__ of its own")
    if layer.dot_general is not jax.lax.dot_general:
        raise ValueError("has a dot_general of its own")
    if isinstance(layer.kernel.get_value(), jax.ShapeDtypeStruct):
        raise ValueError("kernel has no values, only a shape")
    name = layer.kernel.dtype.name
    found = jnp.dtype(layer.dtype or name).name
    if found != name:
        cure = "give it the dtype of its weights"
        raise ValueError(f"computes in {found}: {cure}")
    for (key,), old in flat:
        value = new[key].double().numpy(force=True)
        getattr(layer, key)[...] = jnp.array(value, old.dtype)


def check_kinds(*pairs: tuple[object, type]) -> None:
    """Raise ValueError for what is not of the class beside it."""
    for own, kind in pairs:
        if not isinstance(own, kind):
            found, needed = type(own).__name__, kind.__name__
            raise ValueError(f"{found}, needs {needed}")


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


linear = torch.nn.Linear(2, 2)
for p in linear.parameters():
    p.data = torch.arange(1.0, 1 + p.numel()).reshape(p.shape)
layer = nnx.Linear(2, 2, rngs=nnx.Rngs(0))
linear_torch_to_flax(linear, layer)
x = torch.tensor([[1.0, -3.0], [2.0, 1.0]])
print("weight:", linear.weight.tolist())
#> weight: [[1.0, 2.0], [3.0, 4.0]]
print("kernel:", layer.kernel.tolist())
#> kernel: [[1.0, 3.0], [2.0, 4.0]]
print("torch:", linear(x).tolist())
#> torch: [[-4.0, -7.0], [5.0, 12.0]]
print("flax:", layer(x.numpy()).tolist())
#> flax: [[-4.0, -7.0], [5.0, 12.0]]
try:
    linear_torch_to_flax(torch.nn.Linear(2, 2, bias=False), layer)
except ValueError as error:
    print("error:", error)
    #> error: has [('bias', (2,), 'float32')], needs []
