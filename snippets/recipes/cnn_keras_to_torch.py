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
    float64. Each output is compared relative to its largest value.
    Raises ValueError, and leaves ``net`` as it was, if a name, shape,
    dtype or bias does not match, or if the outputs differ.
    """
    kinds = {w.dtype for w in model.weights}
    if kinds != {x.dtype.name} or x.dtype.kind != "f":
        raise ValueError(f"x is {x.dtype}, weights are {kinds}")
    new, old, maps = {}, net.state_dict(), None
    for layer in model.layers:
        if isinstance(layer, keras.layers.Flatten):
            maps = layer.input.shape[1:]  # (H, W, C)
        for w in layer.weights:
            value, kind = w.numpy(), w.name
            if kind == "kernel" and maps:
                kernel = np.moveaxis(value.reshape(*maps, -1), -2, 0)
                value, maps = kernel.reshape(value.shape), None
            axes = [*range(w.ndim)[:-3:-1], *range(w.ndim - 2)]
            value = torch.tensor(value.transpose(axes))
            kind = "weight" if kind == "kernel" else kind
            new[f"{layer.name}.{kind}"] = value
    have = {(k, tuple(w.shape), w.dtype) for k, w in old.items()}
    need = {(k, tuple(w.shape), w.dtype) for k, w in new.items()}
    have, need = sorted(have - need), sorted(need - have)
    if have or need:
        raise ValueError(f"has {have}, needs {need}")
    y = keras.ops.convert_to_numpy(model(x))
    x = torch.tensor(np.moveaxis(x, -1, 1))  # (N, C, H, W)
    z = torch.func.functional_call(net, new, x).detach().numpy()
    if y.shape != z.shape:
        raise ValueError(f"outputs {z.shape}, needs {y.shape}")
    terms = sum(w.numel() // len(w) for w in new.values())
    atol = 32 * terms**0.5 * np.finfo(y.dtype).eps * np.abs(y).max(0)
    if not np.isfinite(y).all() or not np.allclose(z, y, 0, atol):
        error = np.abs(y - z).max()
        raise ValueError(f"outputs differ by {error}: activation lost?")
    net.load_state_dict(new)


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
