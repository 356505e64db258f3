import jax
import jax.numpy as jnp
import numpy as np
import torch
from flax import nnx


def rnn_torch_to_flax(rnn: torch.nn.RNNBase) -> nnx.RNN:
    """A new nnx.RNN with the weights of an LSTM or GRU of PyTorch.

    It takes (N, time, features), or time first if ``rnn`` does, and
    returns the whole sequence. The gates have the same order, and the
    two biases are added up.
    Raises ValueError for more than one layer or direction, dropout, a
    projection, float64 without JAX_ENABLE_X64, and for a GRU whose bias
    of n inside the reset is not zero: the cell of Flax has none.
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
    double = rnn.weight_ih_l0.dtype == torch.float64
    if double and not jax.config.jax_enable_x64:
        raise ValueError(f"{name} is float64: set JAX_ENABLE_X64 to 1")
    single = rnn.num_layers == 1 and not rnn.bidirectional
    if not single or rnn.dropout or rnn.proj_size:
        raise ValueError(f"{rnn}: needs one layer, without projection")
    names = {"LSTM": "OptimizedLSTMCell", "GRU": "GRUCell"}
    options = {"param_dtype": str(rnn.weight_ih_l0.dtype)[6:]}
    options["recurrent_kernel_init"] = nnx.initializers.zeros
    make = getattr(nnx, names[name])
    sizes = rnn.input_size, rnn.hidden_size
    cell = make(*sizes, rngs=nnx.Rngs(0), **options)
    state = rnn.state_dict().values()
    arrays = [w.double().numpy(force=True) for w in state]
    b, inner = np.zeros(len(arrays[0])), np.zeros(rnn.hidden_size)
    if rnn.bias:
        b = arrays[2] + arrays[3]
        inner = arrays[3][-rnn.hidden_size :]
    if kind is torch.nn.GRU and inner.any():
        raise ValueError("bias_hh of n is not zero, Flax has none")
    biased = cell.dense_i if kind is torch.nn.GRU else cell.dense_h
    new = [(cell.dense_i.kernel, arrays[0].T)]
    new += [(cell.dense_h.kernel, arrays[1].T), (biased.bias, b)]
    for own, value in new:
        own[...] = jnp.array(value, own.dtype)
    return nnx.RNN(cell, time_major=not rnn.batch_first)


lstm = torch.nn.LSTM(1, 1, batch_first=True)
for w in lstm.parameters():
    w.data = torch.arange(1.0, 1 + w.numel()).reshape(w.shape)
new = rnn_torch_to_flax(lstm)
print("weight_ih_l0:", lstm.weight_ih_l0.tolist())
#> weight_ih_l0: [[1.0], [2.0], [3.0], [4.0]]
print("dense_i kernel:", new.cell.dense_i.kernel[...].tolist())
#> dense_i kernel: [[1.0, 2.0, 3.0, 4.0]]
print("dense_h bias:", new.cell.dense_h.bias[...].tolist())
#> dense_h bias: [2.0, 4.0, 6.0, 8.0]
x = torch.tensor([[[1.0], [-2.0], [3.0]]])
y, z = lstm(x)[0].numpy(force=True), new(jnp.array(x.numpy()))
print("same outputs:", np.allclose(y, z, atol=1e-6))
#> same outputs: True
try:
    rnn_torch_to_flax(torch.nn.GRU(1, 1))
except ValueError as error:
    print("GRU:", error)
    #> GRU: bias_hh of n is not zero, Flax has none
