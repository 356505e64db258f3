from collections import OrderedDict

import keras
import numpy as np
import torch


def mlp_torch_to_keras(
    net: torch.nn.Module, model: keras.Model, x: np.ndarray
) -> None:
    """Copy each Linear of ``net`` into the Dense layer of its name.

    (out, in) becomes (in, out), a square weight too. ``x`` (N, inputs)
    is a batch of ten or more, of the dtype of the weights, float32 or
    float64. Each output is compared relative to its largest value.
    Raises ValueError, and leaves ``model`` as it was, if a name, shape,
    dtype or bias does not match, or if the outputs differ.
    """
    try:
        y = net(torch.from_numpy(x)).detach().numpy()
    except (RuntimeError, TypeError) as error:
        raise ValueError(f"x does not fit: {error}") from error
    new, old = {}, {}
    for key, w in net.state_dict().items():
        name, _, kind = key.rpartition(".")
        new[name, "kernel" if kind == "weight" else kind] = w.numpy().T
    for layer in model.layers:
        old |= {(layer.name, w.name): w for w in layer.weights}
    have = {(*k, tuple(w.shape), str(w.dtype)) for k, w in old.items()}
    need = {(*k, w.shape, str(w.dtype)) for k, w in new.items()}
    have, need = sorted(have - need), sorted(need - have)
    if have or need:
        raise ValueError(f"has {have}, needs {need}")
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


layers = {"hidden": torch.nn.Linear(2, 2), "relu": torch.nn.ReLU()}
layers["output"] = torch.nn.Linear(2, 1)
net = torch.nn.Sequential(OrderedDict(layers))
for p in net.parameters():
    p.data = torch.arange(1.0, 1 + p.numel()).reshape(p.shape)
model = keras.Sequential([keras.Input((2,))])
model.add(keras.layers.Dense(2, "relu", name="hidden"))
model.add(keras.layers.Dense(1, name="output"))
x = np.array([[1, -3], [2, 1]], dtype="float32")
mlp_torch_to_keras(net, model, x)
print("weight:", net.hidden.weight.tolist())
#> weight: [[1.0, 2.0], [3.0, 4.0]]
print("kernel:", model.layers[0].kernel.numpy().tolist())
#> kernel: [[1.0, 3.0], [2.0, 4.0]]
print("torch:", net(torch.from_numpy(x)).tolist())
#> torch: [[1.0], [30.0]]
z = keras.ops.convert_to_numpy(model(x))
print("keras:", z.tolist())
#> keras: [[1.0], [30.0]]
model.layers[0].activation = keras.activations.linear
try:
    mlp_torch_to_keras(net, model, x)
except ValueError as error:
    print("without relu:", error)
    #> without relu: outputs differ by 18.0: activation lost?
