import copy

import keras
import numpy as np
import torch


def linear_torch_to_keras(
    linear: torch.nn.Linear, dense: keras.layers.Dense
) -> None:
    """Copy the weights of ``linear`` into the built layer ``dense``.

    (out, in) becomes (in, out) whatever the shape, a square one too;
    the dtype is any that both have, bfloat16 among them.
    Raises ValueError, and leaves ``dense`` as it was, if a class,
    shape, dtype or bias does not match, or if one of them computes
    more (an activation, hooks, a method of its own) or in another
    dtype (mixed precision).
    """
    check_kinds((linear, torch.nn.Linear), (dense, keras.layers.Dense))
    check_plain(linear, torch.nn.Linear)
    own = getattr(dense.call, "__func__", None), type(dense).__call__
    kind = keras.layers.Dense
    if own != (kind.call, kind.__call__):
        raise ValueError(f"{dense.name} has a call of its own")
    if dense.compute_dtype != dense.variable_dtype:
        found = f"{dense.name} computes in {dense.compute_dtype}"
        raise ValueError(f"{found}: give it the dtype of its weights")
    if dense.activation is not keras.activations.linear:
        raise ValueError(f"{dense.name} has an activation")
    linear = copy.deepcopy(linear).eval()
    values = [linear.weight.detach().T]
    if linear.bias is not None:
        values.append(linear.bias.detach())
    found = [(tuple(w.shape), w.dtype) for w in dense.weights]
    wanted = [(tuple(w.shape), str(w.dtype)[6:]) for w in values]
    if found != wanted:
        raise ValueError(f"{dense.name} has {found}, needs {wanted}")
    dense.set_weights(
        [w.double().numpy(force=True).copy() for w in values]
    )


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


linear = torch.nn.Linear(in_features=3, out_features=2)
dense = keras.layers.Dense(units=2)
dense.build((None, 3))
linear_torch_to_keras(linear, dense)
same = np.array_equal(dense.kernel, linear.weight.detach().numpy().T)
print("kernel is the transposed weight:", same)
#> kernel is the transposed weight: True
try:
    linear_torch_to_keras(torch.nn.Linear(4, 2), dense)
except ValueError as error:
    print(str(error).partition(" has ")[2])
    #> [((3, 2), 'float32'), ((2,), 'float32')], needs [((4, 2), 'float32'), ((2,), 'float32')]
