import numpy as np
import torch
from flax import nnx

lstm = torch.nn.LSTM(input_size=5, hidden_size=3, batch_first=True)
w_ih, w_hh, b_ih, b_hh = (p.detach().numpy() for p in lstm.parameters())
cell = nnx.OptimizedLSTMCell(5, 3, rngs=nnx.Rngs(0))
cell.dense_i.kernel[...] = w_ih.T
cell.dense_h.kernel[...] = w_hh.T
cell.dense_h.bias[...] = b_ih + b_hh

x = np.ones((1, 2, 5), dtype=np.float32)
y = lstm(torch.from_numpy(x))[0].detach().numpy()
same = np.allclose(nnx.RNN(cell)(x), y, atol=1e-6)
print("equal up to rounding:", same)
#> equal up to rounding: True
