from itertools import permutations

import jax.numpy as jnp
from flax import nnx
from flax.nnx import sigmoid, tanh

values = jnp.array([[1.0, -2.0, 3.0, -1.0]])
one, zero = jnp.ones((1, 1)), jnp.zeros((1, 1))

lstm = nnx.OptimizedLSTMCell(1, 1, rngs=nnx.Rngs(0))
lstm.dense_i.kernel[...] = values
lstm.dense_h.kernel[...] = 0 * values
h = lstm((one, zero), one)[1]
for order in permutations("ifgo"):
    a = dict(zip(order, values[0]))
    c = sigmoid(a["f"]) + sigmoid(a["i"]) * tanh(a["g"])
    if jnp.isclose(sigmoid(a["o"]) * tanh(c), h):
        print("LSTM, gates:", *order)
        #> LSTM, gates: i f g o

gru = nnx.GRUCell(1, 1, rngs=nnx.Rngs(0))
gru.dense_i.kernel[...] = 0 * values[:, :3]
gru.dense_h.kernel[...] = values[:, :3]
h = gru(one, one)[1]
for order in permutations("rzn"):
    a = dict(zip(order, values[0]))
    z, n = sigmoid(a["z"]), tanh(sigmoid(a["r"]) * a["n"])
    if jnp.isclose((1 - z) * n + z, h):
        print("GRU, gates:", *order)
        #> GRU, gates: r z n
