import torch

x = torch.ones(2, 7, 5)  # (batch, time, in)
for batch_first in False, True:
    layer = torch.nn.LSTM(5, 3, batch_first=batch_first)
    output, (h_n, c_n) = layer(x)
    assert output.shape == (2, 7, 3)
    print(f"batch_first={batch_first}, h_n:", tuple(h_n.shape))
    #> batch_first=False, h_n: (1, 7, 3)
    #> batch_first=True, h_n: (1, 2, 3)
