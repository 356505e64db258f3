import torch

settings = dict(batch_first=True, bidirectional=True, bias=False)
layer = torch.nn.RNN(1, 1, nonlinearity="relu", **settings)
for weight in layer.parameters():
    torch.nn.init.ones_(weight)
x = torch.tensor([[[1.0], [2.0], [3.0], [4.0]]])
states, h_n = layer(x)

print("forward states:", states[0, :, 0].int().tolist())
#> forward states: [1, 3, 6, 10]
print("backward states:", states[0, :, 1].int().tolist())
#> backward states: [10, 9, 7, 4]
print("last step:", states[0, -1].int().tolist())
#> last step: [10, 4]
print("final states:", h_n[:, 0, 0].int().tolist())
#> final states: [10, 10]
