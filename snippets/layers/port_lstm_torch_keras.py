import keras
import numpy as np
import torch

lstm = torch.nn.LSTM(input_size=5, hidden_size=3, batch_first=True)
w_ih, w_hh, b_ih, b_hh = (p.detach().numpy() for p in lstm.parameters())
target = keras.layers.LSTM(3, return_sequences=True)
target.build((None, 2, 5))
target.set_weights([w_ih.T, w_hh.T, b_ih + b_hh])

print("weight_ih:", w_ih.shape)
#> weight_ih: (12, 5)
print("kernel:", tuple(target.cell.kernel.shape))
#> kernel: (5, 12)
print("biases of PyTorch:", b_ih.shape, b_hh.shape)
#> biases of PyTorch: (12,) (12,)
print("bias of Keras:", tuple(target.cell.bias.shape))
#> bias of Keras: (12,)

x = np.ones((1, 2, 5), dtype=np.float32)
y = lstm(torch.from_numpy(x))[0].detach().numpy()
print("equal up to rounding:", np.allclose(target(x), y, atol=1e-6))
#> equal up to rounding: True
