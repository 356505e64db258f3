import keras
import numpy as np
import torch

gru = torch.nn.GRU(input_size=5, hidden_size=3, batch_first=True)
target = keras.layers.GRU(3, return_sequences=True)
target.build((None, 7, 5))


def zrn(array):
    r, z, n = np.split(array.detach().numpy(), 3)
    return np.concatenate([z, r, n])


w_ih, w_hh, b_ih, b_hh = map(zrn, gru.parameters())
target.set_weights([w_ih.T, w_hh.T, np.stack([b_ih, b_hh])])

x = np.ones((1, 7, 5), dtype=np.float32)
y = gru(torch.from_numpy(x))[0].detach().numpy()
print("equal up to rounding:", np.allclose(target(x), y, atol=1e-6))
#> equal up to rounding: True
