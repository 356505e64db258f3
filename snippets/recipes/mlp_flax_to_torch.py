from collections import OrderedDict

import jax.numpy as jnp
import numpy as np
import torch
from flax import nnx


def mlp_flax_to_torch(
    module: nnx.Module, net: torch.nn.Module, x: np.ndarray
) -> None:
    """Copy each nnx.Linear of ``module`` into the Linear of its name.

    (in, out) becomes (out, in), a square kernel too. ``x`` (N, inputs)
    is a batch of ten or more, of the dtype of the weights, float32 or
    float64. Each output is compared relative to its largest value.
    Raises ValueError, and leaves ``net`` as it was, if a name, shape,
    dtype or bias does not match, or if the outputs differ.
    """
    flat = nnx.to_flat_state(nnx.state(module, nnx.Param))
    kinds = {w.dtype.name for _, w in flat}
    if kinds != {x.dtype.name} or x.dtype.kind != "f":
        raise ValueError(f"x is {x.dtype}, weights are {kinds}")
    new, old = {}, net.state_dict()
    for path, w in flat:
        *names, kind = map(str, path)
        key = [*names, "weight" if kind == "kernel" else kind]
        new[".".join(key)] = torch.tensor(np.asarray(w[...]).T)
    have = {(k, tuple(w.shape), w.dtype) for k, w in old.items()}
    need = {(k, tuple(w.shape), w.dtype) for k, w in new.items()}
    have, need = sorted(have - need), sorted(need - have)
    if have or need:
        raise ValueError(f"has {have}, needs {need}")
    try:
        y = np.asarray(module(x))
    except TypeError as error:
        raise ValueError(f"x does not fit: {error}") from error
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


class MLP(nnx.Module):
    def __init__(self, rngs: nnx.Rngs) -> None:
        self.hidden = nnx.Linear(2, 2, rngs=rngs)
        self.output = nnx.Linear(2, 1, rngs=rngs)

    def __call__(self, x):
        return self.output(nnx.relu(self.hidden(x)))


module = MLP(nnx.Rngs(0))
for layer in (module.hidden, module.output):
    for w in (layer.kernel, layer.bias):
        w[...] = 1 + jnp.arange(w.size, dtype=w.dtype).reshape(w.shape)
layers = {"hidden": torch.nn.Linear(2, 2), "relu": torch.nn.ReLU()}
layers["output"] = torch.nn.Linear(2, 1)
net = torch.nn.Sequential(OrderedDict(layers))
x = np.array([[1, -3], [2, 1]], dtype="float32")
mlp_flax_to_torch(module, net, x)
print("kernel:", module.hidden.kernel.tolist())
#> kernel: [[1.0, 2.0], [3.0, 4.0]]
print("weight:", net.hidden.weight.tolist())
#> weight: [[1.0, 3.0], [2.0, 4.0]]
print("flax:", module(x).tolist())
#> flax: [[1.0], [27.0]]
print("torch:", net(torch.from_numpy(x)).tolist())
#> torch: [[1.0], [27.0]]
net.relu = torch.nn.Identity()
try:
    mlp_flax_to_torch(module, net, x)
except ValueError as error:
    print("without relu:", error)
    #> without relu: outputs differ by 23.0: activation lost?
