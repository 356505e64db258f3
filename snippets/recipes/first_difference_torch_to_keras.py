import copy
from collections import OrderedDict

import keras
import numpy as np
import torch


def first_difference_torch_to_keras(
    net: torch.nn.Module, model: keras.Model, x: np.ndarray
) -> str | None:
    """The first layer whose output differs, with its error, or None.

    Layers are compared by name, in the order in which ``net`` runs
    them; a layer of Keras before its activation. ``x`` is a batch for
    PyTorch: the channels of images are moved. An error above 256 eps of
    the largest value counts.
    """
    ours, theirs = trace_torch(net, x), trace_keras(model, x)
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
        if not error <= 256 * np.finfo(y.dtype).eps * size:
            ran = ", ".join(between) or "nothing"
            text = f"{name} differs by {error}"
            return f"{text}; between {last} and it ran {ran}"
        last, between, compared = name, [], compared + 1
    if not compared:
        raise ValueError(f"no name in common: {[*ours]}, {[*theirs]}")
    return None


def trace_torch(net: torch.nn.Module, x: np.ndarray) -> dict:
    """The output of each layer of a copy of ``net``, by name."""
    found, trial = {}, copy.deepcopy(net).cpu().eval()
    for name, layer in trial.named_modules():
        if name and not [*layer.children()]:

            def keep(layer, inputs, y, name=name):
                if isinstance(y, torch.Tensor):
                    found[name] = y.numpy(force=True).copy()

            layer.register_forward_hook(keep)
    trial(torch.tensor(x))
    return found


def trace_keras(model: keras.Model, x: np.ndarray) -> dict:
    """The output of each layer by name, before its activation."""
    found, changed, linear = {}, [], keras.activations.linear

    def watch(path: str, layers: list) -> None:
        for layer in layers:
            name = f"{path}{layer.name}"
            if isinstance(layer, keras.Model):
                watch(f"{name}.", layer.layers)
                continue
            own = layer.__dict__.get("activation", linear)
            fused = own is not linear and bool(layer.weights)
            key = "activation" if fused else "call"
            inner = getattr(layer, key)

            def keep(*x, name=name, inner=inner, fused=fused, **more):
                y = inner(*x, **more)
                kept = x[0] if fused else y
                if keras.ops.is_tensor(kept):
                    found[name] = keras.ops.convert_to_numpy(kept)
                return y

            changed.append((layer, key, key in layer.__dict__, inner))
            object.__setattr__(layer, key, keep)

    watch("", model.layers)
    try:
        model(np.moveaxis(x, 1, -1))
    finally:
        for layer, key, was, inner in changed:
            if was:
                object.__setattr__(layer, key, inner)
            else:
                object.__delattr__(layer, key)
    return found


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
model.layers[0].kernel.assign(arrays[0].T)
wrong = first_difference_torch_to_keras(net, model, x)
print("forgotten transpose:", wrong)
#> forgotten transpose: hidden differs by 3.0; between the input and it ran nothing
