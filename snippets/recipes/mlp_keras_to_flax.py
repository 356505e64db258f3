import jax.numpy as jnp
import keras
import numpy as np
from flax import nnx


def mlp_keras_to_flax(
    model: keras.Model, module: nnx.Module, x: np.ndarray
) -> None:
    """Copy each Dense of ``model`` into the nnx.Linear of its name.

    Both are (in, out): nothing is transposed. ``x`` (N, inputs)
    is a batch of ten or more, of the dtype of the weights, float32 or
    float64. Each output is compared relative to its largest value.
    Raises ValueError, and leaves ``module`` as it was, if a name,
    shape, dtype or bias does not match, or if the outputs differ.
    """
    kinds = {w.dtype for w in model.weights}
    if kinds != {x.dtype.name} or x.dtype.kind != "f":
        raise ValueError(f"x is {x.dtype}, weights are {kinds}")
    new, trial = {}, nnx.clone(module)
    for layer in model.layers:
        new |= {(layer.name, w.name): w.numpy() for w in layer.weights}
    old = nnx.to_flat_state(nnx.state(module, nnx.Param))
    have = {(*k, tuple(w.shape), str(w.dtype)) for k, w in old}
    need = {(*k, w.shape, str(w.dtype)) for k, w in new.items()}
    have, need = sorted(have - need), sorted(need - have)
    if have or need:
        raise ValueError(f"has {have}, needs {need}")
    values = {key: jnp.array(w) for key, w in new.items()}
    state = nnx.from_flat_state(values)
    nnx.update(trial, state)
    y = keras.ops.convert_to_numpy(model(x))
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
