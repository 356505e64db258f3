import keras
import numpy as np
import torch

gru = torch.nn.GRU(input_size=3, hidden_size=2, batch_first=True)
with torch.no_grad():
    for p in gru.parameters():
        p.copy_(torch.linspace(-1, 1, p.numel()).reshape(p.shape))
x = np.array([[[1, 0, 0], [0, 1, 0]]], dtype="float32")
expected = gru(torch.tensor(x))[1][0].detach().numpy()
stacked = [np.split(p.detach().numpy(), 3) for p in gru.parameters()]
print("reset_after by default:", keras.layers.GRU(2).reset_after)
#> reset_after by default: True


def error(order, reset_after):
    at = ["rzn".index(gate) for gate in order]
    W, V, b, c = (np.concatenate([v[i] for i in at]) for v in stacked)
    layer = keras.layers.GRU(2, reset_after=reset_after)
    layer.build((None, 2, 3))
    bias = np.stack([b, c]) if reset_after else b + c
    layer.set_weights([W.T, V.T, bias])
    return np.abs(keras.ops.convert_to_numpy(layer(x)) - expected).max()


for case in ("rzn", False), ("zrn", False), ("zrn", True):
    print("{}, reset_after={}:".format(*case), f"{error(*case):.2f}")
    #> rzn, reset_after=False: 0.42
    #> zrn, reset_after=False: 0.12
    #> zrn, reset_after=True: 0.00
