import copy
from collections import OrderedDict

import keras
import numpy as np
import torch


def cnn_torch_to_keras(
    net: torch.nn.Module, model: keras.Model, x: np.ndarray
) -> None:
    """Copy each Conv and Linear of ``net`` into the layer of its name.

    (out, in, h, w) becomes (h, w, in, out), and the Dense after Flatten
    takes (H, W, C) instead of (C, H, W). ``x`` (N, C, H, W) is a batch
    of ten or more, of the dtype of the weights, float32 or
    float64. Both networks run in evaluation mode, and each output is
    compared relative to its largest value.
    Raises ValueError, and changes neither network, if a name, shape,
    dtype or bias does not match, or if the outputs differ.
    """
    check_kinds((net, torch.nn.Module), (model, keras.Model))
    weights, new, maps = name_torch(net), {}, None
    floats = [w for w in weights.values() if w.is_floating_point()]
    check_batch(x, {str(w.dtype)[6:] for w in floats})
    for key, w in weights.items():
        *path, kind = key.split(".")
        path.append("kernel" if kind == "weight" else kind)
        axes = [*range(2, w.ndim), *range(w.ndim)[1::-1]]
        value = w.numpy(force=True).copy()
        new[".".join(path)] = value.transpose(axes)
    old = name_keras(model)
    check_weights(old, new)
    for layer in model.layers:
        key = f"{layer.name}.kernel"
        if isinstance(layer, keras.layers.Flatten):
            maps = map_shape(layer)
        elif maps and key in new:
            kernel = new[key].reshape(maps[-1], *maps[:-1], -1)
            kernel = np.moveaxis(kernel, 0, -2)  # (H, W, C, units)
            new[key], maps = kernel.reshape(new[key].shape), None
    y = run_torch(net, weights, x)
    z = run_keras(model, new, np.moveaxis(x, 1, -1))  # (N, H, W, C)
    terms = sum(w.size // (1, *w.shape)[-1] for w in new.values())
    check_outputs(y, z, terms)
    for key, w in old.items():
        w.assign(new[key])


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
