import torch

layer = torch.nn.BatchNorm1d(1, momentum=None)

layer(torch.tensor([[0.0], [4.0]]))
print("after a batch of mean 2:", layer.running_mean.tolist())
#> after a batch of mean 2: [2.0]
layer(torch.tensor([[4.0], [8.0]]))
print("after one of mean 6:", layer.running_mean.tolist())
#> after one of mean 6: [4.0]
layer(torch.tensor([[6.0], [8.0]]))
print("after one of mean 7:", layer.running_mean.tolist())
#> after one of mean 7: [5.0]
