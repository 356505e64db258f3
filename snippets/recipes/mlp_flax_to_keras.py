from collections.abc import Callable, Iterator

import jax
import jax.numpy as jnp
import keras
import numpy as np
from flax import linen, nnx


def mlp_flax_to_keras(
    module: nnx.Module, model: keras.Model, x: np.ndarray
) -> None:
    """Copy each nnx.Linear of ``module`` into the Dense of its name.

    Both store (in, out): nothing is transposed. ``x`` (N, inputs)
    is a batch of ten or more, a tuple of them for several inputs, of
    the dtype of the weights, float32 or float64.
    Both networks run in evaluation mode, on x made larger and smaller
    too, and their outputs have to be equal up to rounding.
    Raises ValueError, and changes neither network, if a name, shape,
    dtype or bias does not match, or if the outputs differ.
    """
    check_linen(module)
    check_kinds((module, nnx.Module), (model, keras.Model))
    names, old = name_flax(module), name_keras(model)
    x = check_batch(x, {str(w.dtype) for w in names.values()})
    new = {key: np.array(w[...]) for key, w in names.items()}
    check_weights(old, new)
    source, target = runner_flax(module), runner_keras(model)
    check_outputs((source, new), (target, new), x)
    for key, w in old.items():
        w.assign(new[key])


def check_kinds(*pairs: tuple[object, type]) -> None:
    """Raise ValueError for what is not of the class beside it."""
    for own, kind in pairs:
        if not isinstance(own, kind):
            found, needed = type(own).__name__, kind.__name__
            raise ValueError(f"{found}, needs {needed}")


def check_linen(module: object) -> None:
    """Raise ValueError for a linen module, which holds no weights."""
    if isinstance(module, linen.Module):
        cure = "pass nnx.bridge.ToNNX(module, rngs).lazy_init(x)"
        found = type(module).__name__
        raise ValueError(f"{found} is a linen module: {cure}")


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


def name_flax(module: nnx.Module) -> dict[str, nnx.Variable]:
    """The weights and statistics as ``layer.kernel``."""
    kinds = nnx.Any(nnx.Param, nnx.BatchStat)
    flat = nnx.to_flat_state(nnx.state(module, kinds))
    names = {".".join(map(str, path)): w for path, w in flat}
    for key, w in names.items():
        if isinstance(w.get_value(), jax.ShapeDtypeStruct):
            raise ValueError(f"{key} has no values, only a shape")
    return names


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


def runner_flax(module: nnx.Module) -> Callable:
    """A copy of ``module`` as a function of weights and inputs."""

    def run(weights: dict, x: tuple) -> list:
        trial = nnx.clone(module)
        trial.eval()
        for key, w in name_flax(trial).items():
            w[...] = jnp.array(weights[key])
        found = leaves(trial(*map(jnp.array, x)))
        check_kinds(*((own, jnp.ndarray) for own in found))
        return [np.asarray(own) for own in found]

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
model = keras.Sequential([keras.Input((2,))])
model.add(keras.layers.Dense(2, "relu", name="hidden"))
model.add(keras.layers.Dense(1, name="output"))
x = np.array([[1, -3], [2, 1]], dtype="float32")
mlp_flax_to_keras(module, model, x)
print("Flax kernel:", module.hidden.kernel.tolist())
#> Flax kernel: [[1.0, 2.0], [3.0, 4.0]]
print("Keras kernel:", model.layers[0].kernel.numpy().tolist())
#> Keras kernel: [[1.0, 2.0], [3.0, 4.0]]
print("flax:", module(x).tolist())
#> flax: [[1.0], [27.0]]
z = keras.ops.convert_to_numpy(model(x))
print("keras:", z.tolist())
#> keras: [[1.0], [27.0]]
model.layers[0].activation = keras.activations.linear
try:
    mlp_flax_to_keras(module, model, x)
except ValueError as error:
    print("without relu:", error)
    #> without relu: outputs differ by 23.0: activation lost?
