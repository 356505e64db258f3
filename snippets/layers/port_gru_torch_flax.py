import numpy as np
import torch
from flax import nnx

gru = torch.nn.GRU(input_size=5, hidden_size=3, batch_first=True)
x = np.ones((1, 7, 5), dtype=np.float32)


def converted():
    weights = (p.detach().numpy() for p in gru.parameters())
    w_ih, w_hh, b_ih, b_hh = weights
    cell = nnx.GRUCell(5, 3, rngs=nnx.Rngs(0))
    cell.dense_i.kernel[...] = w_ih.T
    cell.dense_h.kernel[...] = w_hh.T
    cell.dense_i.bias[...] = b_ih + b_hh
    y = gru(torch.from_numpy(x))[0].detach().numpy()
    return np.allclose(nnx.RNN(cell)(x), y, atol=1e-6)


print("with b_hn, equal up to rounding:", converted())
#> with b_hn, equal up to rounding: False
gru.bias_hh_l0.data[6:] = 0
print("b_hn zero, equal up to rounding:", converted())
#> b_hn zero, equal up to rounding: True
