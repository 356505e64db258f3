import keras
import numpy as np
import torch


def rnn_keras_to_torch(layer: keras.Layer) -> torch.nn.RNNBase:
    """A new LSTM or GRU with batch_first=True from one of Keras.

    It returns the whole sequence first. The bias of an LSTM goes to
    bias_ih, and bias_hh is zero; a GRU has r before z, and both biases.
    Raises ValueError for other activations than tanh and sigmoid, a
    GRU with reset_after=False, a merge that is not "concat", mixed
    precision, and a layer that keeps its state from call to call.
    """
    ways = [layer]
    if type(layer) is keras.layers.Bidirectional:
        ways = [layer.forward_layer, layer.backward_layer]
        if layer.merge_mode != "concat":
            raise ValueError(f"merge_mode is {layer.merge_mode}")
    kind = type(ways[0]).__name__
    known = type(ways[0]) in (keras.layers.LSTM, keras.layers.GRU)
    if not known or not layer.built:
        raise ValueError(f"{kind}, needs a built LSTM or GRU of Keras")
    if len({(type(w), w.units, w.use_bias) for w in ways}) > 1:
        raise ValueError("the two directions are not of one kind")
    dtype = ways[0].cell.kernel.dtype
    for own in (layer, *ways, *(way.cell for way in ways)):
        if getattr(own.call, "__func__", None) is not type(own).call:
            raise ValueError(f"{own.name} has a call of its own")
        if own.compute_dtype != dtype:
            found = f"{own.name} computes in {own.compute_dtype}"
            needed = f"give it the dtype of its weights, {dtype}"
            raise ValueError(f"{found}: {needed}")
    for way in ways:
        functions = way.activation, way.recurrent_activation
        known = keras.activations.tanh, keras.activations.sigmoid
        if functions != known:
            found = [getattr(f, "__name__", "?") for f in functions]
            raise ValueError(
                f"{found}, needs tanh and sigmoid of Keras"
            )
        if kind == "GRU" and not way.reset_after:
            raise ValueError("reset_after=False, PyTorch resets after")
        if way.stateful:
            raise ValueError("stateful: pass the state on by hand")
    if ways[0].go_backwards:
        raise ValueError("go_backwards: turn the input round instead")
    inputs = ways[0].cell.kernel.shape[0]
    options = {"bias": ways[0].use_bias, "dtype": getattr(torch, dtype)}
    options |= {"bidirectional": len(ways) == 2, "batch_first": True}
    rnn = getattr(torch.nn, kind)(inputs, ways[0].units, **options)
    state = {}
    for way, end in zip(ways, ("", "_reverse"), strict=False):
        arrays = [w.astype("float64") for w in way.get_weights()]
        found = [turn_columns(kind, w) for w in arrays]
        state[f"weight_ih_l0{end}"] = found[0].T
        state[f"weight_hh_l0{end}"] = found[1].T
        if way.use_bias:
            b = found[2] if kind == "GRU" else [found[2], 0 * found[2]]
            state[f"bias_ih_l0{end}"], state[f"bias_hh_l0{end}"] = b
    rnn.load_state_dict({k: torch.tensor(w) for k, w in state.items()})
    return rnn


def turn_columns(kind: str, w: np.ndarray) -> np.ndarray:
    """Columns with the gates as PyTorch has them: of a GRU r, z, n."""
    if kind == "LSTM":
        return w
    z, r, h = np.split(w, 3, axis=-1)
    return np.concatenate([r, z, h], axis=-1)


layer = keras.layers.GRU(1, return_sequences=True)
layer.build((None, None, 1))
kernel, bias = np.array([[2, 1, 3]]), np.array([[2, 1, 3], [5, 4, 6]])
layer.set_weights([kernel, kernel, bias])
gru = rnn_keras_to_torch(layer)
print("kernel:", keras.ops.convert_to_numpy(layer.cell.kernel).tolist())
#> kernel: [[2.0, 1.0, 3.0]]
for name, w in gru.named_parameters():
    print(f"{name}:", w.tolist())
    #> weight_ih_l0: [[1.0], [2.0], [3.0]]
    #> weight_hh_l0: [[1.0], [2.0], [3.0]]
    #> bias_ih_l0: [1.0, 2.0, 3.0]
    #> bias_hh_l0: [4.0, 5.0, 6.0]
x = np.array([[[1], [-2], [3]]], dtype="float32")
y = gru(torch.tensor(x))[0].numpy(force=True)
z = keras.ops.convert_to_numpy(layer(x))
print("same outputs:", np.allclose(y, z, atol=1e-6))
#> same outputs: True
old = keras.layers.GRU(1, reset_after=False)
old.build((None, None, 1))
try:
    rnn_keras_to_torch(old)
except ValueError as error:
    print("reset before:", error)
    #> reset before: reset_after=False, PyTorch resets after
