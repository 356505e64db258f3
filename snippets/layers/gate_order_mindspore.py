from itertools import permutations

import mindspore as ms
import numpy as np
from mindspore.ops import sigmoid, tanh

values = ms.Tensor([[1.0], [-2.0], [3.0], [-1.0]], ms.float32)
one, zero = ms.ops.ones((1, 1, 1)), ms.ops.zeros((1, 1, 1))


def run(layer, w_ih, w_hh, state):
    for array, value in zip(layer.get_parameters(), [w_ih, w_hh]):
        array.set_data(value)
    return layer(one, state)[0].asnumpy()


lstm = ms.nn.LSTM(1, 1, has_bias=False)
h = run(lstm, values, 0 * values, (zero, one))
for order in permutations("ifgo"):
    a = dict(zip(order, values))
    c = sigmoid(a["f"]) + sigmoid(a["i"]) * tanh(a["g"])
    if np.isclose((sigmoid(a["o"]) * tanh(c)).asnumpy(), h):
        print("LSTM, gates:", *order)
        #> LSTM, gates: i f g o

gru = ms.nn.GRU(1, 1, has_bias=False)
h = run(gru, 0 * values[:3], values[:3], one)
for order in permutations("rzn"):
    a = dict(zip(order, values))
    z, n = sigmoid(a["z"]), tanh(sigmoid(a["r"]) * a["n"])
    if np.isclose(((1 - z) * n + z).asnumpy(), h):
        print("GRU, gates:", *order)
        #> GRU, gates: r z n
