import jax.numpy as jnp
import keras
import numpy as np
from flax import nnx


def mlp_keras_to_flax(
    model: keras.Model, module: nnx.Module, x: np.ndarray
) -> None:
    """Copy each Dense of ``model`` into the nnx.Linear of its name.

    Both are (in, out): nothing is transposed. ``x`` (N, inputs) is
    a batch of ten or more, of the dtype of the weights, float32 or
    float64. Both networks run in evaluation mode, and each output is
    compared relative to its largest value.
    Raises ValueError, and changes neither network, if a name, shape,
    dtype or bias does not match, or if the outputs differ.
    """
    check_kinds((model, keras.Model), (module, nnx.Module))
    check_batch(x, {w.dtype for w in model.weights})
    weights, old = name_keras(model), name_flax(module)
    new = {key: w.numpy() for key, w in weights.items()}
    check_weights(old, new)
    y, z = run_keras(model, weights, x), run_flax(module, new, x)
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


def name_keras(model: keras.Model) -> dict[str, keras.Variable]:
    """The weights as ``layer.kernel``."""
    names = {}
    for layer in model.layers:
        names |= {f"{layer.name}.{w.name}": w for w in layer.weights}
    return names


def name_flax(module: nnx.Module) -> dict[str, nnx.Variable]:
    """The weights and statistics as ``layer.kernel``."""
    kinds = nnx.Any(nnx.Param, nnx.BatchStat)
    flat = nnx.to_flat_state(nnx.state(module, kinds))
    return {".".join(map(str, path)): w for path, w in flat}


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


model = keras.Sequential([keras.Input((2,))])
model.add(keras.layers.Dense(2, "relu", name="hidden"))
model.add(keras.layers.Dense(1, name="output"))
for w in model.weights:
    w.assign(1 + np.arange(w.numpy().size).reshape(w.shape))
module = MLP(nnx.Rngs(0))
x = np.array([[1, -3], [2, 1]], dtype="float32")
mlp_keras_to_flax(model, module, x)
print("Keras kernel:", model.layers[0].kernel.numpy().tolist())
#> Keras kernel: [[1.0, 2.0], [3.0, 4.0]]
print("Flax kernel:", module.hidden.kernel.tolist())
#> Flax kernel: [[1.0, 2.0], [3.0, 4.0]]
z = keras.ops.convert_to_numpy(model(x))
print("keras:", z.tolist())
#> keras: [[1.0], [27.0]]
print("flax:", module(x).tolist())
#> flax: [[1.0], [27.0]]
try:
    mlp_keras_to_flax(model, MLP(nnx.Rngs(0), act=nnx.identity), x)
except ValueError as error:
    print("without relu:", error)
    #> without relu: outputs differ by 23.0: activation lost?
