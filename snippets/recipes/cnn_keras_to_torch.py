import copy
from collections import OrderedDict

import keras
import numpy as np
import torch


def cnn_keras_to_torch(
    model: keras.Model, net: torch.nn.Module, x: np.ndarray
) -> None:
    """Copy each Conv2D and Dense of ``model`` into ``net`` by name.

    (h, w, in, out) becomes (out, in, h, w), and the Linear after the
    Flatten takes (C, H, W) instead of (H, W, C). ``x`` (N, H, W, C) is
    a batch of ten or more, of the dtype of the weights, float32 or
    float64. Both networks run in evaluation mode, and each output is
    compared relative to its largest value.
    Raises ValueError, and changes neither network, if a name, shape,
    dtype or bias does not match, or if the outputs differ.
    """
    check_kinds((model, keras.Model), (net, torch.nn.Module))
    check_batch(x, {w.dtype for w in model.weights})
    new, maps = {}, None
    for layer in model.layers:
        if isinstance(layer, keras.layers.Flatten):
            maps = map_shape(layer)
        for w in layer.weights:
            value, kind = w.numpy(), w.name
            if kind == "kernel" and maps:
                kernel = np.moveaxis(value.reshape(*maps, -1), -2, 0)
                value, maps = kernel.reshape(value.shape), None
            axes = [*range(w.ndim)[:-3:-1], *range(w.ndim - 2)]
            value = torch.tensor(value.transpose(axes))
            kind = "weight" if kind == "kernel" else kind
            new[f"{layer.name}.{kind}"] = value
    check_weights(name_torch(net), new)
    y = run_keras(model, name_keras(model), x)
    z = run_torch(net, new, np.moveaxis(x, -1, 1))  # (N, C, H, W)
    terms = sum(w.numel() // (*w.shape, 1)[0] for w in new.values())
    check_outputs(y, z, terms)
    net.load_state_dict(new)


def check_kinds(*pairs: tuple[object, type]) -> None:
    """Raise ValueError for what is not of the class beside it."""
    for own, kind in pairs:
        if not isinstance(own, kind):
            found, needed = type(own).__name__, kind.__name__
            raise ValueError(f"{found}, needs {needed}")


def check_batch(x: np.ndarray, dtypes: set[str]) -> None:
    """Raise ValueError unless ``x`` is filled and of that one dtype."""
    if not isinstance(x, np.ndarray) or not x.size:
        raise ValueError("x is empty or no NumPy array")
    if dtypes != {x.dtype.name} or x.dtype.kind != "f":
        raise ValueError(f"x is {x.dtype}, weights are {dtypes}")


def check_weights(old: dict, new: dict) -> None:
    """Raise ValueError for names, shapes and dtypes that differ."""
    have, need = (
        {(key, tuple(w.shape), str(w.dtype)) for key, w in own.items()}
        for own in (old, new)
    )
    have, need = sorted(have - need), sorted(need - have)
    if have or need:
        raise ValueError(f"has {have}, needs {need}")


def name_torch(net: torch.nn.Module) -> dict[str, torch.Tensor]:
    """The weights as ``layer.weight``, if they have values yet."""
    weights = net.state_dict()
    for key, w in weights.items():
        if torch.nn.parameter.is_lazy(w) or w.is_meta:
            raise ValueError(f"{key} has no values yet")
    return weights


def name_keras(model: keras.Model) -> dict[str, keras.Variable]:
    """The weights as ``layer.kernel``."""
    names = {}
    for layer in model.layers:
        names |= {f"{layer.name}.{w.name}": w for w in layer.weights}
    return names


def map_shape(flatten: keras.layers.Flatten) -> tuple[int, ...]:
    """The (H, W, C) of the maps that it flattens, if that is known."""
    try:
        return flatten.input.shape[1:]
    except AttributeError as error:
        message = f"{flatten.name} has no one input, needs a functional"
        raise ValueError(f"{message} or sequential model") from error


def run_keras(
    model: keras.Model, weights: dict, x: np.ndarray
) -> np.ndarray:
    """What ``model`` with these weights returns; it keeps its own.

    Raises ValueError if it does not run or returns no single tensor.
    """
    pairs = [(w, weights[key]) for key, w in name_keras(model).items()]
    try:
        with keras.StatelessScope(pairs):
            y = model(x)
    except Exception as error:
        raise ValueError(f"x does not fit: {error}") from error
    if not keras.ops.is_tensor(y):
        raise ValueError(f"{type(y).__name__}, needs one tensor")
    return keras.ops.convert_to_numpy(y)


def run_torch(
    net: torch.nn.Module, weights: dict, x: np.ndarray
) -> np.ndarray:
    """What a copy of ``net`` with these weights returns.

    Raises ValueError if it does not run or returns no single tensor.
    """
    try:
        trial = copy.deepcopy(net).eval()
        trial.load_state_dict(weights)
        y = trial(torch.tensor(x))
    except Exception as error:
        raise ValueError(f"x does not fit: {error}") from error
    check_kinds((y, torch.Tensor))
    return y.numpy(force=True)


def check_outputs(y: np.ndarray, z: np.ndarray, terms: int) -> None:
    """Raise ValueError if ``z`` differs from ``y`` beyond rounding.

    That is 32 sqrt(terms) eps of the largest value of each output.
    """
    if y.shape != z.shape:
        raise ValueError(f"outputs {z.shape}, needs {y.shape}")
    atol = 32 * terms**0.5 * np.finfo(y.dtype).eps * np.abs(y).max(0)
    if not np.isfinite(y).all() or not np.allclose(z, y, 0, atol):
        error = np.abs(y - z).max()
        raise ValueError(f"outputs differ by {error}: activation lost?")


model = keras.Sequential([keras.Input((3, 2, 1))])
model.add(keras.layers.Conv2D(2, 2, activation="relu", name="conv"))
model.add(keras.layers.Flatten())
model.add(keras.layers.Dense(1, name="output"))
for w in model.weights:
    w.assign(1 + np.arange(w.numpy().size).reshape(w.shape))
layers = {"conv": torch.nn.Conv2d(1, 2, 2), "relu": torch.nn.ReLU()}
layers["flatten"] = torch.nn.Flatten()
layers["output"] = torch.nn.Linear(4, 1)
net = torch.nn.Sequential(OrderedDict(layers))
x = np.array([[[[1], [2]], [[0], [1]], [[-3], [1]]]], dtype="float32")
cnn_keras_to_torch(model, net, x)
print("conv.kernel:", tuple(model.layers[0].kernel.shape))
#> conv.kernel: (2, 2, 1, 2)
print("conv.weight:", tuple(net.conv.weight.shape))
#> conv.weight: (2, 1, 2, 2)
print("output.kernel:", model.layers[2].kernel.numpy().tolist())
#> output.kernel: [[1.0], [2.0], [3.0], [4.0]]
print("output.weight:", net.output.weight.tolist())
#> output.weight: [[1.0, 3.0, 2.0, 4.0]]
z = keras.ops.convert_to_numpy(model(x))
print("keras:", z.tolist())
#> keras: [[56.0]]
print("torch:", net(torch.tensor(np.moveaxis(x, -1, 1))).tolist())
#> torch: [[56.0]]
