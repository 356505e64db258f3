import jax
from flax import nnx

lstm = nnx.OptimizedLSTMCell(5, 3, rngs=nnx.Rngs(0))
gru = nnx.GRUCell(5, 3, rngs=nnx.Rngs(0))


def count(cell):
    arrays = jax.tree.leaves(nnx.state(cell, nnx.Param))
    return sum(array.size for array in arrays)


print("LSTM, input:", lstm.dense_i.kernel.shape)
#> LSTM, input: (5, 12)
print("LSTM, state:", lstm.dense_h.kernel.shape)
#> LSTM, state: (3, 12)
print("LSTM, biases:", lstm.dense_h.bias.shape)
#> LSTM, biases: (12,)
print("GRU, biases:", gru.dense_i.bias.shape)
#> GRU, biases: (9,)
print("LSTM, parameters:", count(lstm))
#> LSTM, parameters: 108
print("GRU, parameters:", count(gru))
#> GRU, parameters: 81
