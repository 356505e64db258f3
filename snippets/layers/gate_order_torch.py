from itertools import permutations

import torch
from torch import sigmoid, tanh

values = torch.tensor([[1.0], [-2.0], [3.0], [-1.0]])
one, zero = torch.ones(1, 1, 1), torch.zeros(1, 1, 1)

lstm = torch.nn.LSTM(1, 1, bias=False)
weights = {"weight_ih_l0": values, "weight_hh_l0": 0 * values}
lstm.load_state_dict(weights)
h = lstm(one, (zero, one))[0]
for order in permutations("ifgo"):
    a = dict(zip(order, values))
    c = sigmoid(a["f"]) + sigmoid(a["i"]) * tanh(a["g"])
    if torch.isclose(sigmoid(a["o"]) * tanh(c), h):
        print("LSTM, gates:", *order)
        #> LSTM, gates: i f g o

gru = torch.nn.GRU(1, 1, bias=False)
weights = {"weight_ih_l0": 0 * values[:3], "weight_hh_l0": values[:3]}
gru.load_state_dict(weights)
h = gru(one, one)[0]
for order in permutations("rzn"):
    a = dict(zip(order, values))
    z, n = sigmoid(a["z"]), tanh(sigmoid(a["r"]) * a["n"])
    if torch.isclose((1 - z) * n + z, h):
        print("GRU, gates:", *order)
        #> GRU, gates: r z n
