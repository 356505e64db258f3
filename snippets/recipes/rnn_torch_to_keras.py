import keras
import numpy as np
import torch


def rnn_torch_to_keras(rnn: torch.nn.RNNBase) -> keras.Layer:
    """A new LSTM or GRU of Keras, which returns the whole sequence.

    It takes (N, time, features). The gates of an LSTM have the same
    order and its two biases are added up; a GRU has z before r, and
    both biases. A bidirectional one is wrapped.
    Raises ValueError for batch_first=False, because Keras cannot have
    time first, and for more than one layer, dropout, a projection.
    """
    kind = type(rnn)
    if kind not in (torch.nn.LSTM, torch.nn.GRU):
        raise ValueError(f"{kind.__name__}, needs torch.nn.LSTM or GRU")
    name = kind.__name__
    if getattr(rnn.forward, "__func__", None) is not kind.forward:
        raise ValueError(f"{name} has a forward of its own")
    if rnn._forward_hooks or rnn._forward_pre_hooks:
        raise ValueError(f"{name} has forward hooks, remove them first")
    for key, w in rnn.state_dict().items():
        if w.is_meta or w.is_complex():
            found = f"{key} is {w.dtype} on {w.device}"
            raise ValueError(f"{found}, needs real values")
    if rnn.num_layers > 1 or rnn.dropout or rnn.proj_size:
        raise ValueError(f"{rnn}: needs one layer, without projection")
    if not rnn.batch_first:
        cure = "set rnn.batch_first = True, pass (N, time, features)"
        raise ValueError(f"batch_first is False: {cure}")
    options = {"return_sequences": True, "use_bias": rnn.bias}
    options["recurrent_initializer"] = "zeros"
    options["dtype"] = str(rnn.weight_ih_l0.dtype)[6:]
    make = getattr(keras.layers, name)
    layer = make(rnn.hidden_size, **options)
    if rnn.bidirectional:
        dtype = options["dtype"]
        layer = keras.layers.Bidirectional(layer, dtype=dtype)
    layer.build((None, None, rnn.input_size))
    new = []
    for end in ("", "_reverse")[: 1 + rnn.bidirectional]:
        keys = ["weight_ih", "weight_hh", "bias_ih", "bias_hh"]
        arrays = [
            turn_rows(kind, getattr(rnn, f"{key}_l0{end}"))
            for key in keys[: 4 if rnn.bias else 2]
        ]
        new += [arrays[0].T, arrays[1].T]
        if rnn.bias:
            pair = np.stack(arrays[2:])
            new.append(pair.sum(0) if kind is torch.nn.LSTM else pair)
    layer.set_weights(new)
    return layer


def turn_rows(kind: type, w: torch.Tensor) -> np.ndarray:
    """The rows with the gates as Keras has them: of a GRU z, r, h."""
    w = w.double().numpy(force=True).copy()
    if kind is torch.nn.LSTM:
        return w
    r, z, h = np.split(w, 3)
    return np.concatenate([z, r, h])


gru = torch.nn.GRU(1, 1, batch_first=True)
for w in gru.parameters():
    w.data = torch.arange(1.0, 1 + w.numel()).reshape(w.shape)
layer = rnn_torch_to_keras(gru)
print("weight_ih_l0:", gru.weight_ih_l0.tolist())
#> weight_ih_l0: [[1.0], [2.0], [3.0]]
for w in layer.weights:
    print(f"{w.name}:", keras.ops.convert_to_numpy(w).tolist())
    #> kernel: [[2.0, 1.0, 3.0]]
    #> recurrent_kernel: [[2.0, 1.0, 3.0]]
    #> bias: [[2.0, 1.0, 3.0], [2.0, 1.0, 3.0]]
x = torch.tensor([[[1.0], [-2.0], [3.0]]])
y, z = gru(x)[0], keras.ops.convert_to_tensor(layer(x.numpy()))
y, z = y.numpy(force=True), keras.ops.convert_to_numpy(z)
print("same outputs:", np.allclose(y, z, atol=1e-6))
#> same outputs: True
try:
    rnn_torch_to_keras(torch.nn.LSTM(1, 1, num_layers=2))
except ValueError as error:
    print("two layers:", error)
    #> two layers: LSTM(1, 1, num_layers=2): needs one layer, without projection
try:
    rnn_torch_to_keras(torch.nn.LSTM(1, 1))
except ValueError as error:
    print("time first:", error)
    #> time first: batch_first is False: set rnn.batch_first = True, pass (N, time, features)
