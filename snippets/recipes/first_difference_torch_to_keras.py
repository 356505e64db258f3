import contextlib
import copy
import functools
from collections import OrderedDict
from collections.abc import Callable, Iterator
from unittest import mock

import keras
import numpy as np
import torch


def first_difference_torch_to_keras(
    net: torch.nn.Module, model: keras.Model, x: np.ndarray
) -> str | None:
    """The first layer whose output differs, with its error, or None.

    Layers are compared by name, in the order in which ``net`` runs
    them; a layer of Keras before its activation. ``x`` is a batch for
    PyTorch, a tuple for several inputs: the channels of images are
    moved, and those of three axes if a layer such as Conv1d is in
    ``net``. An error above 256 eps of the largest value counts. Where x
    does not tell, -x and random inputs may.
    Raises ValueError if a network cannot run or no name is in both.
    """
    check_kinds((net, torch.nn.Module), (model, keras.Model))

    def theirs(x: list) -> dict:
        moved = [move_channels(net, own) for own in x]
        return trace_keras(model, moved)

    return compare(lambda x: trace_torch(net, x), theirs, x)


def check_kinds(*pairs: tuple[object, type]) -> None:
    """Raise ValueError for what is not of the class beside it."""
    for own, kind in pairs:
        if not isinstance(own, kind):
            found, needed = type(own).__name__, kind.__name__
            raise ValueError(f"{found}, needs {needed}")


def move_channels(net: torch.nn.Module, x: np.ndarray) -> np.ndarray:
    """``x`` with its channels last, if ``net`` takes them second."""
    names = " ".join(type(own).__name__ for own in net.modules())
    if x.ndim == 3 and "1d" not in names:
        return x
    return np.moveaxis(x, 1, -1)


def compare(old: Callable, new: Callable, x) -> str | None:
    """What differs first on x, then on -x, then on random inputs."""
    x, rng = (
        x if isinstance(x, tuple) else (x,),
        np.random.default_rng(0),
    )
    x = [np.array(own) for own in x]
    tries = [("", x)]
    if all(own.dtype.kind == "f" for own in x):
        drawn = [rng.uniform(-1, 1, a.shape) * abs(a).max() for a in x]
        drawn = [a.astype(x[0].dtype) for a in drawn]
        tries += [
            (" (for -x)", [-a for a in x]),
            (" (for random x)", drawn),
        ]
    for at, batch in tries:
        try:
            ours, theirs = old(batch), new(batch)
        except Exception as error:
            line = " ".join(str(error).split())[:300]
            if at:
                continue
            raise ValueError(f"x does not fit: {line}") from error
        finite = all(np.isfinite(y).all() for y in ours.values())
        found = compare_layers(ours, theirs) if finite or not at else ""
        if found:
            return found + at
    return None


def compare_layers(ours: dict, theirs: dict) -> str:
    """The first of ``ours`` from which ``theirs`` differ, with why."""
    last, between, compared = "the input", [], 0
    for name, y in ours.items():
        if name not in theirs:
            between.append(name)
            continue
        z = theirs[name]
        ways = [z, np.moveaxis(z, -1, 1)] if z.ndim > 2 else [z]
        errors = [abs(z - y).max() for z in ways if z.shape == y.shape]
        if not errors:
            return f"{name} has shape {z.shape}, not {y.shape}"
        error, size = min(errors), abs(y).max()
        eps = max(
            np.spacing(np.ones_like(own.flat[0])) for own in (y, z)
        )
        if not error <= 256 * eps * size:
            ran = ", ".join(between) or "nothing"
            text = f"{name} differs by {error}"
            return f"{text}; between {last} and it ran {ran}"
        last, between, compared = name, [], compared + 1
    if not compared:
        names = f"{[*ours][:3]}, {[*theirs][:3]}"
        raise ValueError(f"no name in common: {names}")
    return ""


def keep(found: dict, name: str, y, array: Callable) -> None:
    """Note ``y`` if it is a float array; "again" for a second use."""
    y = array(y) if hasattr(y, "dtype") else np.zeros(0, int)
    while name in found:
        name += " again"
    if y.dtype.kind in "fV" and y.size:
        found[name] = y


def trace_torch(net: torch.nn.Module, x: list) -> dict:
    """The output of each layer of a copy of ``net``, by name."""
    found, trial = {}, copy.deepcopy(net).cpu().eval()
    for name, layer in trial.named_modules():
        inner = {key for key, _ in layer.named_children()}
        leaf = name and not inner - {"parametrizations"}
        if leaf and "parametrizations" not in name:

            def note(layer, inputs, y, name=name):
                keep(
                    found, name, y, lambda y: y.numpy(force=True).copy()
                )

            layer.register_forward_hook(note)
    trial(*map(torch.tensor, x))
    return found


def trace_keras(model: keras.Model, x: list) -> dict:
    """The output of each layer by name, before its activation."""
    found, linear = {}, keras.activations.linear

    def note(name, inner, fused, *inputs, **more):
        y = inner(*inputs, **more)
        kept = inputs[0] if fused else y
        keep(found, name, kept, keras.ops.convert_to_numpy)
        return y

    with contextlib.ExitStack() as stack:
        for name, layer in walk_keras(model):
            own = getattr(layer, "activation", linear)
            fused = own is not linear and bool(layer.weights)
            fused = fused and not isinstance(layer, keras.layers.RNN)
            key = "activation" if fused else "call"
            inner = getattr(layer, key)
            new = functools.partial(note, name, inner, fused)
            stack.enter_context(mock.patch.object(layer, key, new))
        model(x[0] if len(x) == 1 else x)
    return found


def walk_keras(model: keras.Model, path: str = "") -> Iterator[tuple]:
    """Names and layers in order, ``block.conv`` for one in a model."""
    for layer in model.layers:
        if isinstance(layer, keras.Model):
            yield from walk_keras(layer, f"{path}{layer.name}.")
        else:
            yield f"{path}{layer.name}", layer


layers = {"hidden": torch.nn.Linear(2, 2), "relu": torch.nn.ReLU()}
layers["output"] = torch.nn.Linear(2, 1)
net = torch.nn.Sequential(OrderedDict(layers))
model = keras.Sequential([keras.Input((2,))])
model.add(keras.layers.Dense(2, "relu", name="hidden"))
model.add(keras.layers.Dense(1, name="output"))
for name, w in net.named_parameters():
    w.data = torch.arange(1.0, 1 + w.numel()).reshape(w.shape)
arrays = [w.numpy(force=True).T for w in net.parameters()]
model.set_weights(arrays)
x = np.array([[1, -3], [2, 1]], dtype="float32")
print("right:", first_difference_torch_to_keras(net, model, x))
#> right: None
model.layers[0].activation = keras.activations.linear
wrong = first_difference_torch_to_keras(net, model, x)
print("without relu:", wrong)
#> without relu: output differs by 18.0; between hidden and it ran relu
wrong = first_difference_torch_to_keras(net, model, abs(x))
print("positive x:", wrong)
#> positive x: output differs by 32.0; between hidden and it ran relu (for -x)
model.layers[0].kernel.assign(arrays[0].T)
wrong = first_difference_torch_to_keras(net, model, x)
print("forgotten transpose:", wrong)
#> forgotten transpose: hidden differs by 3.0; between the input and it ran nothing
