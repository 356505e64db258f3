import copy
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
    float64. Both networks run in evaluation mode, and each output is
    compared relative to its largest value.
    Raises ValueError, and changes neither network, if a name, shape,
    dtype or bias does not match, or if the outputs differ.
    """
    check_kinds((net, torch.nn.Module), (module, nnx.Module))
    weights, new = name_torch(net), {}
    floats = [w for w in weights.values() if w.is_floating_point()]
    check_batch(x, {str(w.dtype)[6:] for w in floats})
    for key, w in weights.items():
        *path, kind = key.split(".")
        path.append("kernel" if kind == "weight" else kind)
        new[".".join(path)] = w.numpy(force=True).copy().T
    old = name_flax(module)
    check_weights(old, new)
    y, z = run_torch(net, weights, x), run_flax(module, new, x)
    terms = sum(w.size // (1, *w.shape)[-1] for w in new.values())
    check_outputs(y, z, terms)
    for key, w in old.items():
        w[...] = jnp.array(new[key])


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


def name_flax(module: nnx.Module) -> dict[str, nnx.Variable]:
    """The weights and statistics as ``layer.kernel``."""
    kinds = nnx.Any(nnx.Param, nnx.BatchStat)
    flat = nnx.to_flat_state(nnx.state(module, kinds))
    return {".".join(map(str, path)): w for path, w in flat}


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


def run_flax(
    module: nnx.Module, weights: dict, x: np.ndarray
) -> np.ndarray:
    """What a copy of ``module`` with these weights returns.

    Raises ValueError if it does not run or returns no single array.
    """
    try:
        trial = nnx.clone(module)
        trial.eval()
        for key, w in name_flax(trial).items():
            w[...] = jnp.array(weights[key])
        y = trial(x)
    except Exception as error:
        raise ValueError(f"x does not fit: {error}") from error
    check_kinds((y, jnp.ndarray))
    return np.asarray(y)


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
