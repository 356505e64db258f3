from itertools import permutations

import keras
import numpy as np
from keras.ops import sigmoid, tanh

values = np.float32([1, -2, 3, -1])
x, one, zero = np.ones((1, 1, 1)), np.ones((1, 1)), np.zeros((1, 1))

lstm = keras.layers.LSTM(1, use_bias=False)
lstm.build((None, 1, 1))
lstm.set_weights([values[None], 0 * values[None]])
h = lstm(x, initial_state=[zero, one])
for order in permutations("ifgo"):
    a = dict(zip(order, values))
    c = sigmoid(a["f"]) + sigmoid(a["i"]) * tanh(a["g"])
    if np.isclose(sigmoid(a["o"]) * tanh(c), h):
        print("LSTM, gates:", *order)
        #> LSTM, gates: i f g o

gru = keras.layers.GRU(1, use_bias=False)
gru.build((None, 1, 1))
gru.set_weights([0 * values[None, :3], values[None, :3]])
h = gru(x, initial_state=one)
for order in permutations("rzn"):
    a = dict(zip(order, values))
    z, n = sigmoid(a["z"]), tanh(sigmoid(a["r"]) * a["n"])
    if np.isclose((1 - z) * n + z, h):
        print("GRU, gates:", *order)
        #> GRU, gates: z r n
