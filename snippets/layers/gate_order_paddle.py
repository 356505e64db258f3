from itertools import permutations

import paddle
from paddle import tanh
from paddle.nn.functional import sigmoid

values = paddle.to_tensor([[1.0], [-2.0], [3.0], [-1.0]])
one, zero = paddle.ones([1, 1, 1]), paddle.zeros([1, 1, 1])


def run(layer, w_ih, w_hh, state):
    bias = paddle.zeros([len(w_ih)])
    arrays = layer.parameters()
    for array, value in zip(arrays, [w_ih, w_hh, bias, bias]):
        array.set_value(value)
    return layer(one, state)[0]


h = run(paddle.nn.LSTM(1, 1), values, 0 * values, (zero, one))
for order in permutations("ifgo"):
    a = dict(zip(order, values))
    c = sigmoid(a["f"]) + sigmoid(a["i"]) * tanh(a["g"])
    if paddle.allclose(sigmoid(a["o"]) * tanh(c), h.flatten()):
        print("LSTM, gates:", *order)
        #> LSTM, gates: i f g o

h = run(paddle.nn.GRU(1, 1), 0 * values[:3], values[:3], one)
for order in permutations("rzn"):
    a = dict(zip(order, values))
    z, n = sigmoid(a["z"]), tanh(sigmoid(a["r"]) * a["n"])
    if paddle.allclose((1 - z) * n + z, h.flatten()):
        print("GRU, gates:", *order)
        #> GRU, gates: r z n
