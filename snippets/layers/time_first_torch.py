import torch

x = torch.ones(2, 7, 5)  # (batch, time, in)
for batch_first in False, True:
    layer = torch.nn.LSTM(5, 3, batch_first=batch_first)
    output, (h_n, c_n) = layer(x)
    shapes = tuple(output.shape), tuple(h_n.shape)
    print(f"batch_first={batch_first}, output and h_n:", *shapes)
    #> batch_first=False, output and h_n: (2, 7, 3) (1, 7, 3)
    #> batch_first=True, output and h_n: (2, 7, 3) (1, 2, 3)
