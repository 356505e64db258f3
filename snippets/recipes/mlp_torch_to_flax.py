from collections import OrderedDict

import jax.numpy as jnp
import numpy as np
import torch
from flax import nnx


def mlp_torch_to_flax(
    net: torch.nn.Module, module: nnx.Module, x: np.ndarray
) -> None:
    """Copy each Linear of ``net`` into the nnx.Linear of its name.

    (out, in) becomes (in, out), a square weight too. ``x`` (N, inputs)
    is a batch of ten or more, of the dtype of the weights, float32 or
    float64. Each output is compared relative to its largest value.
    Raises ValueError, and leaves ``module`` as it was, if a name,
    shape, dtype or bias does not match, or if the outputs differ.
    """
    try:
        y = net(torch.from_numpy(x)).detach().numpy()
    except (RuntimeError, TypeError) as error:
        raise ValueError(f"x does not fit: {error}") from error
    new, trial = {}, nnx.clone(module)
    for key, w in net.state_dict().items():
        *path, kind = key.split(".")
        kind = "kernel" if kind == "weight" else kind
        new[*path, kind] = w.numpy().T
    old = nnx.to_flat_state(nnx.state(module, nnx.Param))
    have = {(*k, tuple(w.shape), str(w.dtype)) for k, w in old}
    need = {(*k, w.shape, str(w.dtype)) for k, w in new.items()}
    have, need = sorted(have - need), sorted(need - have)
    if have or need:
        raise ValueError(f"has {have}, needs {need}")
    values = {key: jnp.array(w) for key, w in new.items()}
    state = nnx.from_flat_state(values)
    nnx.update(trial, state)
    z = np.asarray(trial(x))
    if y.shape != z.shape:
        raise ValueError(f"outputs {z.shape}, needs {y.shape}")
    terms = sum(w.size // w.shape[-1] for w in new.values())
    atol = 32 * terms**0.5 * np.finfo(y.dtype).eps * np.abs(y).max(0)
    if not np.isfinite(y).all() or not np.allclose(z, y, 0, atol):
        error = np.abs(y - z).max()
        raise ValueError(f"outputs differ by {error}: activation lost?")
    nnx.update(module, state)


class MLP(nnx.Module):
    def __init__(self, rngs: nnx.Rngs, act=nnx.relu) -> None:
        self.hidden = nnx.Linear(2, 2, rngs=rngs)
        self.output, self.act = nnx.Linear(2, 1, rngs=rngs), act

    def __call__(self, x):
        return self.output(self.act(self.hidden(x)))


layers = {"hidden": torch.nn.Linear(2, 2), "relu": torch.nn.ReLU()}
layers["output"] = torch.nn.Linear(2, 1)
net = torch.nn.Sequential(OrderedDict(layers))
for p in net.parameters():
    p.data = torch.arange(1.0, 1 + p.numel()).reshape(p.shape)
module = MLP(nnx.Rngs(0))
x = np.array([[1, -3], [2, 1]], dtype="float32")
mlp_torch_to_flax(net, module, x)
print("weight:", net.hidden.weight.tolist())
#> weight: [[1.0, 2.0], [3.0, 4.0]]
print("kernel:", module.hidden.kernel.tolist())
#> kernel: [[1.0, 3.0], [2.0, 4.0]]
print("torch:", net(torch.from_numpy(x)).tolist())
#> torch: [[1.0], [30.0]]
print("flax:", module(x).tolist())
#> flax: [[1.0], [30.0]]
try:
    mlp_torch_to_flax(net, MLP(nnx.Rngs(0), act=nnx.identity), x)
except ValueError as error:
    print("without relu:", error)
    #> without relu: outputs differ by 18.0: activation lost?
