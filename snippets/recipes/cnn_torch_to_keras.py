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
    of ten or more, of the dtype of the weights, float32 or float64.
    Each output is compared relative to its largest value.
    Raises ValueError, and leaves ``model`` as it was, if a name, shape,
    dtype or bias does not match, or if the outputs differ.
    """
    try:
        y = net(torch.from_numpy(x)).detach().numpy()
    except (RuntimeError, TypeError) as error:
        raise ValueError(f"x does not fit: {error}") from error
    new, old, maps = {}, {}, None
    for key, w in net.state_dict().items():
        name, _, kind = key.rpartition(".")
        axes = [*range(2, w.ndim), *range(w.ndim)[1::-1]]
        value = w.numpy().transpose(axes)
        new[name, "kernel" if kind == "weight" else kind] = value
    for layer in model.layers:
        old |= {(layer.name, w.name): w for w in layer.weights}
    have = {(*k, tuple(w.shape), str(w.dtype)) for k, w in old.items()}
    need = {(*k, w.shape, str(w.dtype)) for k, w in new.items()}
    have, need = sorted(have - need), sorted(need - have)
    if have or need:
        raise ValueError(f"has {have}, needs {need}")
    for layer in model.layers:
        if isinstance(layer, keras.layers.Flatten):
            maps = layer.input.shape[1:]  # (H, W, C)
        elif maps and layer.weights:
            key = layer.name, "kernel"
            kernel = new[key].reshape(maps[-1], *maps[:-1], -1)
            kernel = np.moveaxis(kernel, 0, -2)  # (H, W, C, units)
            new[key], maps = kernel.reshape(new[key].shape), None
    x = np.moveaxis(x, 1, -1)  # (N, H, W, C)
    if y.shape != model(x).shape:
        raise ValueError(f"outputs {model(x).shape}, needs {y.shape}")
    before = model.get_weights()
    for key, w in old.items():
        w.assign(new[key])
    terms = sum(w.size // w.shape[-1] for w in new.values())
    z = keras.ops.convert_to_numpy(model(x))
    atol = 32 * terms**0.5 * np.finfo(y.dtype).eps * np.abs(y).max(0)
    if not np.isfinite(y).all() or not np.allclose(z, y, 0, atol):
        error = np.abs(y - z).max()
        model.set_weights(before)
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
