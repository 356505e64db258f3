import contextlib
import copy
import functools
from collections import OrderedDict
from collections.abc import Callable, Iterator
from unittest import mock

import keras
import numpy as np
import torch


def cnn_torch_to_keras(
    net: torch.nn.Module, model: keras.Model, x: np.ndarray
) -> None:
    """Copy each layer of ``net`` into the layer of its name.

    Convolutions, depthwise and transposed too, BatchNorm, Linear:
    (out, in, h, w) becomes (h, w, in, out), and the Dense after Flatten
    takes (H, W, C) instead of (C, H, W). ``x`` (N, C, H, W) is a batch
    of ten or more, of the dtype of the weights, float32 or float64.
    Both networks run in evaluation mode, on x made larger and smaller
    too, and their outputs have to be equal up to rounding.
    Raises ValueError, and changes neither network, if a name, shape,
    dtype or bias does not match, or if the outputs differ.
    """
    check_kinds((net, torch.nn.Module), (model, keras.Model))
    weights, old, new = name_torch(net), name_keras(model), {}
    dtypes = {str(w.dtype)[6:] for w in weights.values()}
    x = check_batch(x, dtypes - {"int64"})
    layers = list(walk_keras(model))
    lost = check_settings(net, layers)
    for key, w in weights.items():
        weights[key] = w.numpy(force=True).copy()
    for key, (own, layer) in match(layers).items():
        if own in weights:
            new[key] = turn(layer, weights[own])
    left = weights.keys() - {own for own, _ in match(layers).values()}
    new |= {k: weights[k] for k in left if "num_batches" not in k}
    check_weights(old, new)
    source, target = runner_torch(net), runner_moved(model)
    for key, own in find_orders((target, new), x, layers).items():
        new[key] = new[key][np.argsort(own)]
    check_outputs((source, weights), (target, new), x, lost)
    for key, w in old.items():
        w.assign(new[key])


def check_kinds(*pairs: tuple[object, type]) -> None:
    """Raise ValueError for what is not of the class beside it."""
    for own, kind in pairs:
        if not isinstance(own, kind):
            found, needed = type(own).__name__, kind.__name__
            raise ValueError(f"{found}, needs {needed}")


def check_batch(x, dtypes: set[str]) -> tuple[np.ndarray, ...]:
    """Each of the inputs ``x``, a tuple if there are several.

    Raises ValueError unless they are filled and of that one dtype.
    """
    kinds = " and ".join(sorted(dtypes)) or "missing: build the model"
    if kinds not in ("float32", "float64"):
        needed = "needs float32 or float64"
        raise ValueError(f"weights are {kinds}, {needed}")
    found = []
    for own in x if isinstance(x, tuple) else (x,):
        own = own.detach().cpu() if hasattr(own, "detach") else own
        dtype = kinds if isinstance(own, list) else None
        try:
            own = np.array(own, dtype)
        except (TypeError, ValueError) as error:
            raise ValueError(f"x is no array: {error}") from error
        if own.dtype != kinds or not own.size:
            is_now = f"x is {own.dtype} {own.shape}"
            raise ValueError(f"{is_now}, needs filled {kinds}")
        found.append(own)
    return tuple(found)


def check_weights(old: dict, new: dict) -> None:
    """Raise ValueError for names, shapes and dtypes that differ."""
    have, need = (
        {(key, tuple(w.shape), str(w.dtype)) for key, w in own.items()}
        for own in (old, new)
    )
    parts = [sorted(have - need), sorted(need - have)]
    for own in parts:
        own[3:] = [f"{len(own) - 3} more"] if own[3:] else []
    if any(parts):
        raise ValueError("has {}, needs {}".format(*parts))


def name_torch(net: torch.nn.Module) -> dict[str, torch.Tensor]:
    """The weights as ``layer.weight``, if they have values yet."""
    weights = net.state_dict()
    for key, w in weights.items():
        if not isinstance(w, torch.Tensor):
            raise ValueError(f"{key} is no tensor: quantized?")
        if torch.nn.parameter.is_lazy(w) or w.is_meta:
            raise ValueError(f"{key} has no values yet: run net(x)")
    return weights


def name_keras(model: keras.Model) -> dict[str, keras.Variable]:
    """The weights as ``layer.kernel``, in a model inside it too."""
    names = {}
    for name, layer in walk_keras(model):
        names |= {f"{name}.{w.name}": w for w in layer.weights}
    held = {id(w) for w in names.values()}
    for w in model.weights:
        if id(w) not in held:
            found = f"{w.path} in {model.name}"
            raise ValueError(f"{found} is in no layer, or named twice")
    return names


def walk_keras(model: keras.Model, path: str = "") -> Iterator[tuple]:
    """Names and layers in order, ``block.conv`` for one in a model."""
    for layer in model.layers:
        if isinstance(layer, keras.Model):
            yield from walk_keras(layer, f"{path}{layer.name}.")
        else:
            yield f"{path}{layer.name}", layer


def runner_torch(net: torch.nn.Module) -> Callable:
    """A copy of ``net`` as a function of weights and inputs."""

    def run(weights: dict, x: tuple) -> list:
        state = {k: torch.as_tensor(w) for k, w in weights.items()}
        trial.load_state_dict(state)
        found = leaves(trial(*map(torch.tensor, x)))
        check_kinds(*((own, torch.Tensor) for own in found))
        return [own.numpy(force=True) for own in found]

    try:
        trial = copy.deepcopy(net).cpu().eval()
    except Exception as error:
        raise ValueError(f"cannot copy the network: {error}") from error
    return run


def runner_keras(model: keras.Model) -> Callable:
    """``model`` as a function of weights, which leaves it as it is."""

    def run(weights: dict, x: tuple) -> list:
        pairs = [(w, weights[k]) for k, w in name_keras(model).items()]
        with keras.StatelessScope(pairs):
            found = leaves(model(x[0] if len(x) == 1 else list(x)))
        if not all(map(keras.ops.is_tensor, found)):
            raise ValueError(f"{model.name} returns no tensor")
        return [keras.ops.convert_to_numpy(own) for own in found]

    return run


def leaves(y) -> list:
    """What nested tuples, lists and dictionaries hold, in order."""
    if isinstance(y, dict):
        y = [y[key] for key in sorted(y)]
    if not isinstance(y, list | tuple):
        return [y]
    return [leaf for own in y for leaf in leaves(own)]


def outputs_of(network: tuple[Callable, dict], x: tuple) -> list:
    """What a network, its runner and weights, returns for ``x``."""
    run, weights = network
    try:
        return run(weights, x)
    except Exception as error:
        line = " ".join(str(error).split())[:300]
        raise ValueError(f"x does not fit: {line}") from error


def check_outputs(
    old: tuple, new: tuple, x: tuple, lost: str = "activation lost?"
) -> None:
    """Raise ValueError if the outputs differ beyond rounding.

    That is 4 times as far as an output moves if each weight is changed
    by 16 eps, or 64 eps of its largest value. Activations that nearly
    agree part for inputs of some size, others for some signs: ``x`` is
    scaled up and down, and random inputs are tried.
    """
    (run, weights), info = old, np.finfo(x[0].dtype)
    rng = np.random.default_rng(0)
    nudged = [dict(weights) for _ in range(4)]
    for own in nudged[1:]:
        for key, w in own.items():
            if w.dtype.kind == "f":
                signs = rng.choice([-1.0, 1.0], w.shape)
                by = 1 + 16 * info.eps * signs
                own[key] = (w * by).astype(w.dtype)
    size = max(abs(own).max() for own in x)
    drawn = [size * rng.uniform(-1, 1, own.shape) for own in x]
    small = [s for s in (1 / 4, 1 / 16, 1 / 64) if s * size > 1]
    scales = *small, 4, 16, 64, 256, 1024
    tries = [(f" at {s} x", s, x) for s in scales]
    tries += [(" at random x", s, drawn) for s in (1, 32, 1024)]
    for at, scale, inputs in [("", 1, x), *tries]:
        batch = tuple(np.array(scale * a, info.dtype) for a in inputs)
        try:
            ys, zs = outputs_of(old, batch), outputs_of(new, batch)
            more = [outputs_of((run, own), batch) for own in nudged]
        except ValueError:
            if at:
                continue
            raise
        shapes = [[own.shape for own in each] for each in (zs, ys)]
        if shapes[0] != shapes[1]:
            raise ValueError("outputs {}, needs {}".format(*shapes))
        for outputs in zip(ys, zs, *more, strict=True):
            y, z, again, *rest = (own + 0.0 for own in outputs)
            finite = np.isfinite(y).all()
            if not finite and at:
                continue
            if abs(again - y).max() > 1e-3 * abs(y).max():
                raise ValueError("outputs are random: no two are equal")
            moves = [16 * info.eps * abs(y)]
            moves += [abs(own - y) for own in rest]
            atol = 4 * np.atleast_2d(moves).max((0, 1)) + info.tiny
            if not finite or not np.allclose(z, y, 0, atol):
                text = f"outputs differ by {abs(y - z).max()}"
                raise ValueError(f"{text}{at}: {lost}")


def match(layers: list) -> dict[str, tuple]:
    """The name in PyTorch, and the layer, for ``layer.kernel``."""
    names = {"kernel": "weight", "gamma": "weight", "beta": "bias"}
    names |= {"moving_mean": "running_mean"}
    names |= {"moving_variance": "running_var"}
    found = {}
    for name, layer in layers:
        for w in layer.weights:
            own = names.get(w.name, w.name)
            found[f"{name}.{w.name}"] = f"{name}.{own}", layer
    return found


def find_orders(model: tuple, x: tuple, layers: list) -> dict:
    """Where the features of PyTorch lie in rows that Keras flattened.

    For each weight that takes such a row, (H, W, C) for (C, H, W).
    The model runs, and its layers are watched meanwhile.
    """
    found, known, k = {}, {}, keras.layers

    def keep(name: str, layer: keras.Layer, call, *inputs, **options):
        y, xs = call(*inputs, **options), leaves(inputs)
        old, new = (
            tuple(getattr(a, "shape", ()))[1:] for a in (xs[0], y)
        )
        orders = [known.get(id(x), (x, None))[1] for x in xs]
        order, places = orders[0], np.arange(np.prod(old, dtype=int))
        wide = any(len(w.shape) > 1 for w in layer.weights)
        for w in layer.weights if order is not None else ():
            if len(w.shape) > wide and len(old) == 1:
                found[f"{name}.{w.name}"] = order
        if isinstance(layer, k.Permute):
            order = places if layer.dims[0] == len(old) else None
        elif len(new) == 1 < len(old) and new[0] == places.size:
            if order is None:
                order = np.moveaxis(places.reshape(old), -1, 0).ravel()
        elif isinstance(layer, k.Concatenate) and len(new) == 1:
            order, parts = np.arange(0), zip(xs, orders, strict=True)
            for x, own in parts:
                own = np.arange(x.shape[1]) if own is None else own
                order = np.append(order, own + order.size)
        elif wide or new != old:
            order = None
        known[id(y)] = y, order
        return y

    with contextlib.ExitStack() as stack:
        for name, layer in layers:
            own = functools.partial(keep, name, layer, layer.call)
            stack.enter_context(mock.patch.object(layer, "call", own))
        outputs_of(model, x)
    return found


def check_settings(net: torch.nn.Module, layers: list) -> str:
    """What might differ: the padding. Raises ValueError for the rest.

    That is what weights do not show: strides, dilation, epsilon.
    """
    modules, doubts = dict(net.named_modules()), []
    same = {"strides": "stride", "dilation_rate": "dilation"}
    same |= {"groups": "groups", "epsilon": "eps"}
    for name, layer in layers:
        module = modules.get(name)
        kinds = type(layer).__name__, type(module).__name__
        if module and len({"Transpose" in kind for kind in kinds}) > 1:
            raise ValueError("{} is {}, needs {}".format(name, *kinds))
        for key, own in same.items():
            a, b = getattr(layer, key, 0), getattr(module, own, 0)
            if b and isinstance(a, tuple) and isinstance(b, int):
                b = (b,) * len(a)
            if a and b and a != b:
                raise ValueError(f"{name} has {key} {a}, needs {b}")
        a, b = (getattr(own, "padding", 0) for own in (layer, module))
        mode = getattr(module, "padding_mode", "zeros")
        if "same" in (a, b) and a != b:
            doubts.append(f"{name} pads {a!r}, not {b}?")
        if mode != "zeros":
            doubts.append(f"{name} has padding_mode {mode!r}?")
    return "; ".join(doubts[:2]) or "activation lost?"


def turn(layer: keras.Layer, w: np.ndarray) -> np.ndarray:
    """A weight of PyTorch as ``layer`` keeps it, (h, w, in, out)."""
    if "Depthwise" in type(layer).__name__ and w.ndim > 1:
        w = w.reshape(-1, layer.depth_multiplier, *w.shape[2:])
        return np.moveaxis(w, (0, 1), (-2, -1))  # (h, w, in, times)
    return w.transpose([*range(2, w.ndim), *range(w.ndim)[1::-1]])


def runner_moved(model: keras.Model) -> Callable:
    """``runner_keras`` for images with channels first, as PyTorch."""

    def run(weights: dict, x: tuple) -> list:
        moved = tuple(np.moveaxis(own, 1, -1) for own in x)
        ys = runner_keras(model)(weights, moved)
        rank = max(own.ndim for own in x)
        return [
            np.moveaxis(y, -1, 1) if y.ndim == rank else y for y in ys
        ]

    return run


layers = {"conv": torch.nn.Conv2d(1, 2, 2), "relu": torch.nn.ReLU()}
layers["flatten"] = torch.nn.Flatten()
layers["output"] = torch.nn.Linear(4, 1)
net = torch.nn.Sequential(OrderedDict(layers))
for p in net.parameters():
    p.data = torch.arange(1.0, 1 + p.numel()).reshape(p.shape)
model = keras.Sequential([keras.Input((3, 2, 1))])
model.add(keras.layers.Conv2D(2, 2, activation="relu", name="conv"))
model.add(keras.layers.Flatten())
model.add(keras.layers.Dense(1, name="output"))
x = np.array([[[[1, 2], [0, 1], [-3, 1]]]], dtype="float32")
cnn_torch_to_keras(net, model, x)
print("conv.weight:", tuple(net.conv.weight.shape))
#> conv.weight: (2, 1, 2, 2)
print("conv.kernel:", tuple(model.layers[0].kernel.shape))
#> conv.kernel: (2, 2, 1, 2)
print("output.weight:", net.output.weight.tolist())
#> output.weight: [[1.0, 2.0, 3.0, 4.0]]
print("output.kernel:", model.layers[2].kernel.numpy().tolist())
#> output.kernel: [[1.0], [3.0], [2.0], [4.0]]
print("torch:", net(torch.from_numpy(x)).tolist())
#> torch: [[92.0]]
z = keras.ops.convert_to_numpy(model(np.moveaxis(x, 1, -1)))
print("keras:", z.tolist())
#> keras: [[92.0]]
