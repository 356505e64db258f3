import jax.numpy as jnp
import keras
import numpy as np
from flax import nnx


def mlp_flax_to_keras(
    module: nnx.Module, model: keras.Model, x: np.ndarray
) -> None:
    """Copy each nnx.Linear of ``module`` into the Dense of its name.

    Both are (in, out): nothing is transposed. ``x`` (N, inputs)
    is a batch of ten or more, of the dtype of the weights, float32 or
    float64. Each output is compared relative to its largest value.
    Raises ValueError, and leaves ``model`` as it was, if a name, shape,
    dtype or bias does not match, or if the outputs differ.
    """
    flat = nnx.to_flat_state(nnx.state(module, nnx.Param))
    new, old = {key: np.asarray(w[...]) for key, w in flat}, {}
    kinds = {w.dtype.name for w in new.values()}
    if kinds != {x.dtype.name} or x.dtype.kind != "f":
        raise ValueError(f"x is {x.dtype}, weights are {kinds}")
    for layer in model.layers:
        old |= {(layer.name, w.name): w for w in layer.weights}
    have = {(*k, tuple(w.shape), str(w.dtype)) for k, w in old.items()}
    need = {(*k, w.shape, str(w.dtype)) for k, w in new.items()}
    have, need = sorted(have - need), sorted(need - have)
    if have or need:
        raise ValueError(f"has {have}, needs {need}")
    try:
        y = np.asarray(module(x))
    except TypeError as error:
        raise ValueError(f"x does not fit: {error}") from error
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
