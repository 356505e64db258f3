from collections import OrderedDict

import keras
import numpy as np
import torch


def mlp_keras_to_torch(
    model: keras.Model, net: torch.nn.Module, x: np.ndarray
) -> None:
    """Copy each Dense of ``model`` into the Linear of its name.

    (in, out) becomes (out, in), a square kernel too. ``x`` (N, inputs)
    is a batch of ten or more, of the dtype of the weights, float32 or
    float64. Each output is compared relative to its largest value.
    Raises ValueError, and leaves ``net`` as it was, if a name, shape,
    dtype or bias does not match, or if the outputs differ.
    """
    kinds = {w.dtype for w in model.weights}
    if kinds != {x.dtype.name} or x.dtype.kind != "f":
        raise ValueError(f"x is {x.dtype}, weights are {kinds}")
    new, old = {}, net.state_dict()
    for layer in model.layers:
        for w in layer.weights:
            kind = "weight" if w.name == "kernel" else w.name
            new[f"{layer.name}.{kind}"] = torch.tensor(w.numpy().T)
    have = {(k, tuple(w.shape), w.dtype) for k, w in old.items()}
    need = {(k, tuple(w.shape), w.dtype) for k, w in new.items()}
    have, need = sorted(have - need), sorted(need - have)
    if have or need:
        raise ValueError(f"has {have}, needs {need}")
    y = keras.ops.convert_to_numpy(model(x))
    z = torch.func.functional_call(net, new, torch.from_numpy(x))
    z = z.detach().numpy()
    if y.shape != z.shape:
        raise ValueError(f"outputs {z.shape}, needs {y.shape}")
    terms = sum(w.numel() // len(w) for w in new.values())
    atol = 32 * terms**0.5 * np.finfo(y.dtype).eps * np.abs(y).max(0)
    if not np.isfinite(y).all() or not np.allclose(z, y, 0, atol):
        error = np.abs(y - z).max()
        raise ValueError(f"outputs differ by {error}: activation lost?")
    net.load_state_dict(new)


model = keras.Sequential([keras.Input((2,))])
model.add(keras.layers.Dense(2, "relu", name="hidden"))
model.add(keras.layers.Dense(1, name="output"))
for w in model.weights:
    w.assign(1 + np.arange(w.numpy().size).reshape(w.shape))
layers = {"hidden": torch.nn.Linear(2, 2), "relu": torch.nn.ReLU()}
layers["output"] = torch.nn.Linear(2, 1)
net = torch.nn.Sequential(OrderedDict(layers))
x = np.array([[1, -3], [2, 1]], dtype="float32")
mlp_keras_to_torch(model, net, x)
print("kernel:", model.layers[0].kernel.numpy().tolist())
#> kernel: [[1.0, 2.0], [3.0, 4.0]]
print("weight:", net.hidden.weight.tolist())
#> weight: [[1.0, 3.0], [2.0, 4.0]]
z = keras.ops.convert_to_numpy(model(x))
print("keras:", z.tolist())
#> keras: [[1.0], [27.0]]
print("torch:", net(torch.from_numpy(x)).tolist())
#> torch: [[1.0], [27.0]]
net.relu = torch.nn.Identity()
try:
    mlp_keras_to_torch(model, net, x)
except ValueError as error:
    print("without relu:", error)
    #> without relu: outputs differ by 23.0: activation lost?
