import jax
import jax.numpy as jnp
import numpy as np
import torch
from flax import nnx

REAL = "bfloat16", "float16", "float32", "float64"


def rnn_flax_to_torch(layer: nnx.RNN) -> torch.nn.RNNBase:
    """A new LSTM or GRU from an nnx.RNN, batch first or time first.

    The gates have the same order; PyTorch has a second bias, which is
    zero. The cell is an nnx.OptimizedLSTMCell or an nnx.GRUCell.
    Raises ValueError for another cell, other activations than sigmoid
    and tanh, a first state that is not zero, and an RNN that runs
    backwards.
    """
    if not isinstance(layer, nnx.RNN):
        raise ValueError(f"{type(layer).__name__}, needs nnx.RNN")
    if type(layer).__call__ is not nnx.RNN.__call__:
        name = type(layer).__name__
        raise ValueError(f"{name} has a __call__ of its own")
    cell, kind = layer.cell, type(layer.cell).__name__
    kinds = {"OptimizedLSTMCell": "LSTM", "GRUCell": "GRU"}
    if type(cell) not in (nnx.OptimizedLSTMCell, nnx.GRUCell):
        raise ValueError(f"{kind}, needs one of {[*kinds]}")
    functions = cell.gate_fn, cell.activation_fn
    if functions != (nnx.sigmoid, nnx.tanh):
        raise ValueError("needs the activations sigmoid and tanh")
    if layer.reverse:
        raise ValueError("runs backwards: turn the input round instead")
    start = cell.initialize_carry((1, cell.in_features), nnx.Rngs(0))
    if any(np.any(own) for own in start):
        raise ValueError("carry_init is not zero, PyTorch starts at 0")
    biased = cell.dense_i if kind == "GRUCell" else cell.dense_h
    arrays = cell.dense_i.kernel, cell.dense_h.kernel, biased.bias
    values = [w.get_value() for w in arrays]
    if isinstance(values[0], jax.ShapeDtypeStruct):
        raise ValueError("kernel has no values, only a shape")
    name = values[0].dtype.name
    if name not in REAL:
        raise ValueError(f"kernel is {name}, needs real values")
    found = jnp.dtype(cell.dtype or name).name
    if found != name:
        cure = "give it the dtype of its weights"
        raise ValueError(f"computes in {found}: {cure}")
    kernel, inner, b = (
        torch.tensor(np.asarray(w).astype("float64")) for w in values
    )
    sizes = cell.in_features, cell.hidden_features
    options = {"batch_first": not layer.time_major}
    options["dtype"] = getattr(torch, name)
    rnn = getattr(torch.nn, kinds[kind])(*sizes, **options)
    state = {"weight_ih_l0": kernel.T, "weight_hh_l0": inner.T}
    state |= {"bias_ih_l0": b, "bias_hh_l0": 0 * b}
    rnn.load_state_dict(state)
    return rnn


cell = nnx.GRUCell(1, 1, rngs=nnx.Rngs(0))
cell.dense_i.kernel[...] = jnp.array([[1.0, 2.0, 3.0]])
cell.dense_h.kernel[...] = jnp.array([[1.0, 2.0, 3.0]])
cell.dense_i.bias[...] = jnp.array([4.0, 5.0, 6.0])
layer = nnx.RNN(cell)
gru = rnn_flax_to_torch(layer)
for name, w in gru.named_parameters():
    print(f"{name}:", w.tolist())
    #> weight_ih_l0: [[1.0], [2.0], [3.0]]
    #> weight_hh_l0: [[1.0], [2.0], [3.0]]
    #> bias_ih_l0: [4.0, 5.0, 6.0]
    #> bias_hh_l0: [0.0, 0.0, 0.0]
x = jnp.array([[[1.0], [-2.0], [3.0]]])
y = gru(torch.tensor(np.array(x)))[0].numpy(force=True)
print("same outputs:", np.allclose(y, layer(x), atol=1e-6))
#> same outputs: True
try:
    rnn_flax_to_torch(nnx.RNN(nnx.LSTMCell(1, 1, rngs=nnx.Rngs(0))))
except ValueError as error:
    print("LSTMCell:", error)
    #> LSTMCell: LSTMCell, needs one of ['OptimizedLSTMCell', 'GRUCell']
